// Fiches that were laid in the middle after the talks were made: the programme does not change by itself, one tap adds them.
import { nanoid } from 'nanoid'
import { ficheName } from '#shared/activities/dilemmas/texts.ts'
import type { Fiche } from '#shared/content/schema.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useContent } from '#client/shell/useContent.ts'
import { useProgramme } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

const MINUTES = 15

/** Nothing while a talk still waits for the choice, or when the programme talks about some fiches only. */
export const MissingTalks = (props: { step: string; chosen: readonly Fiche[] }) => {
  const programme = useProgramme()
  const content = useContent()?.content
  const [run, code] = useDo()
  const talks = programme.filter(({ activity }) => activity === 'conversation')
  const ficheOf = ({ config }: (typeof talks)[number]): Fiche | null =>
    (config as { fiche?: Fiche | null }).fiche ?? null
  const some = talks.some(({ config }) => (config as { most?: number }).most !== undefined)
  if (!content || some || talks.some((talk) => ficheOf(talk) === null)) return null
  const missing = props.chosen.filter(({ id }) => !talks.some((talk) => ficheOf(talk)?.id === id))
  if (missing.length === 0) return <Refused code={code} />
  const last = programme.findLastIndex(({ id, activity }) => id === props.step || activity === 'conversation')
  const add = async (): Promise<void> => {
    let after = programme[last]?.id ?? props.step
    for (const fiche of missing) {
      const id = nanoid(12)
      const ok = await run(SESSION, 'step.add', {
        id,
        after,
        activity: 'conversation',
        title: ficheName(fiche),
        goal: '',
        minutes: talks[0]?.minutes ?? MINUTES,
        config: { fiche, questions: content.talkQuestions },
      })
      if (!ok) return
      after = id
    }
  }
  return (
    <div className={css.offer}>
      <p>{texts.noTalk(missing.map(ficheName).join(', '))}</p>
      <Button icon="plus" onClick={() => void add()}>
        {texts.addTalks(missing.length)}
      </Button>
      <Refused code={code} />
    </div>
  )
}

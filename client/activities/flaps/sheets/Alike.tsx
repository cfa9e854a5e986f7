// "Lijken deze op elkaar?": an idea from their words, that does nothing until somebody says yes.
import { useMemo, useState } from 'react'
import { nanoid } from 'nanoid'
import { alike } from '#shared/activities/flaps/alike.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Geeltje } from '#client/ui/Geeltje.tsx'
import { texts } from '../texts.ts'
import { useNotes } from '../useFlaps.ts'
import css from './Alike.module.css'

const words = texts.sort

/** Comparing more than this takes an old phone too long to do at each change. */
const BY_ITSELF = 80

export const Alike = ({ step, pair }: { step: string; pair: string }) => {
  const notes = useNotes(step)
  const [no, setNo] = useState<readonly string[]>([])
  const [run, code] = useDo()
  const here = useMemo(() => notes.filter(({ data }) => data.pair === pair), [notes, pair])
  const [asked, ask] = useState<typeof here>()
  const looks = here.length <= BY_ITSELF || asked === here
  const found = useMemo(() => (looks ? alike(here) : []), [looks, here])
  const idea = found.find(({ a, b }) => !no.includes(`${a} ${b}`))
  const textOf = (id: string): string => notes.find((note) => note.id === id)?.data.text ?? ''
  const groupOf = (id: string): string | null => notes.find((note) => note.id === id)?.data.group ?? null
  if (!looks)
    return (
      <div className={css.idea}>
        <span className={css.buttons}>
          <Button onClick={() => ask(here)}>{words.search}</Button>
        </span>
      </div>
    )
  if (!idea) return <Refused code={code} onTable />
  const { a, b } = idea
  // The one that is in a group stays there.
  const [note, other] = groupOf(a) === null ? [a, b] : [b, a]
  const join = async (): Promise<void> => {
    if (await run(step, 'group.join', { note, with: other, id: nanoid(12) })) announce(texts.note.merged)
  }
  return (
    <section className={css.idea} aria-labelledby="alike">
      <h2 className={css.title} id="alike">
        {words.alike}
      </h2>
      <p className={css.soft}>{words.alikeLead}</p>
      <div className={css.two}>
        <Geeltje id={a} text={textOf(a)} straight broad={false} />
        <Geeltje id={b} text={textOf(b)} straight broad={false} />
      </div>
      <span className={css.buttons}>
        <Button onClick={() => void join()}>{words.together}</Button>
        <Button onClick={() => setNo([...no, `${a} ${b}`])}>{words.different}</Button>
      </span>
      <Refused code={code} />
    </section>
  )
}

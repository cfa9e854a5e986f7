// The stage in which all matrices lie together: the picture, and still an anonymous question.
import type { Config } from '#shared/activities/supply/records.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useMe } from '#client/sync/react.ts'
import { Picture } from './Picture.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { useFilling } from './view.ts'
import { WorryPart } from './WorryPart.tsx'

export const Together = (props: { step: string; stage: string; config: Config }) => {
  const { step, stage, config } = props
  const filling = useFilling(step, stage, config)
  const observes = useMe()?.person?.observer ?? false
  return (
    <PlayPage title={texts.laid.title} lead={texts.laid.lead}>
      <div className={css.page}>
        <Picture {...filling} />
        {observes ? null : <WorryPart step={step} />}
      </div>
    </PlayPage>
  )
}

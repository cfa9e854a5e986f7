// After the round: everything on the wall.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { texts } from '../texts.ts'
import { useRules } from '../useMoodboard.ts'
import { Wall } from './Wall.tsx'

export const Done = ({ step }: { step: string }) => {
  const { form, shared } = useRules(step)
  return (
    <PlayPage title={texts.wall.title[shared ? 'shared' : form]} lead={texts.wall.lead}>
      <Wall step={step} />
    </PlayPage>
  )
}

// What stands out, on the projector: suggestions per question; what the group keeps of it has a mark.
import { useMemo } from 'react'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import type { Question } from '#shared/activities/supply/records.ts'
import { useFindings } from '../useFindings.ts'
import { layLists, type Lists as Laid } from './lists.ts'
import { Lists } from './Lists.tsx'
import { texts } from './texts.ts'

const SHEETS: readonly (readonly Question[])[] = [['little'], ['double', 'differs']]

/** The console turns the same pages. */
export const useFindingPages = (step: string): Laid => {
  const { findings } = useFindings(step)
  return useMemo(
    () =>
      layLists(
        SHEETS.map((sheet) =>
          sheet.map((id) => ({
            id,
            items: findings
              .filter(({ question, dropped }) => question === id && !dropped)
              .map(({ key, text, sentence }) => ({ id: key, text, done: sentence !== undefined })),
          })),
        ),
      ),
    [findings],
  )
}

const titleOf = (id: string): string => texts.questions[id as Question]

export const Findings = ({ step, page }: { step: string; page: number }) => {
  const laid = useFindingPages(step)
  const shown = Math.min(page, laid.pages - 1)
  const sub = laid.pages > 1 ? texts.sentences.page(shown + 1, laid.pages) : texts.findings.sub
  return (
    <RoomPage title={texts.findings.title} sub={sub} footRight={texts.tool}>
      <Lists laid={laid} page={shown} titleOf={titleOf} none={texts.findings.noneHere} />
    </RoomPage>
  )
}

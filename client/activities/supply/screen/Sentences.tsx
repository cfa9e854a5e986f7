// The four questions on the projector, with the sentences that the group keeps as they grow.
import { useMemo } from 'react'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import type { Question } from '#shared/activities/supply/records.ts'
import { useSentences } from '../useSupply.ts'
import { layLists, type Lists as Laid } from './lists.ts'
import { Lists } from './Lists.tsx'
import { texts } from './texts.ts'

const SHEETS: readonly (readonly Question[])[] = [
  ['little', 'double'],
  ['differs', 'open'],
]

/** The console turns the same pages. */
export const useSentencePages = (step: string): Laid => {
  const sentences = useSentences(step)
  return useMemo(
    () =>
      layLists(
        SHEETS.map((sheet) =>
          sheet.map((id) => ({
            id,
            items: sentences
              .filter(({ data }) => data.question === id)
              .map((sentence) => ({ id: sentence.id, text: sentence.data.text })),
          })),
        ),
      ),
    [sentences],
  )
}

const titleOf = (id: string): string => texts.questions[id as Question]

export const Sentences = ({ step, page }: { step: string; page: number }) => {
  const laid = useSentencePages(step)
  const shown = Math.min(page, laid.pages - 1)
  return (
    <RoomPage
      title={texts.sentences.title}
      {...(laid.pages > 1 && { sub: texts.sentences.page(shown + 1, laid.pages) })}
      footRight={texts.tool}
    >
      <Lists laid={laid} page={shown} titleOf={titleOf} none={texts.sentences.none} />
    </RoomPage>
  )
}

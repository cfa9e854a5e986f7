// The worries that people wrote without their name, as notes on the projector.
import { useMemo } from 'react'
import { layOut, laterOn, pageAt } from '#client/activities/flaps/screen/layout.ts'
import { ScreenNotes } from '#client/activities/flaps/screen/ScreenNotes.tsx'
import { ALONE } from '#client/activities/flaps/screen/sizes.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { useWorries } from '../useSupply.ts'
import css from './Screen.module.css'
import { texts } from './texts.ts'

/** The console turns the same pages. */
export const useWorryPages = (step: string) => {
  const worries = useWorries(step)
  return useMemo(() => {
    const loose = worries.map(({ id, data: { text, place } }) => ({
      id,
      data: { pair: '', sheet: 'con' as const, text, side: null, place, group: null },
    }))
    const { density, pages, sheets } = layOut([{ groups: [], loose }], { ...ALONE, high: 690 })
    return { density, pages, notes: sheets[0] ?? [] }
  }, [worries])
}

export const Worries = ({ step, page }: { step: string; page: number }) => {
  const { density, pages, notes } = useWorryPages(step)
  const none = useWorries(step).length === 0
  const shown = Math.min(page, pages - 1)
  const later = laterOn(notes, shown).loose
  return (
    <RoomPage
      title={texts.worries.title}
      sub={pages > 1 ? texts.sentences.page(shown + 1, pages) : texts.worries.sub}
      footLeft={later > 0 ? texts.worries.more(later) : undefined}
      footRight={texts.tool}
    >
      <div className={css.board}>
        <Sheet padded={false}>
          <div className={css.notes} data-inside="">
            {none ? <p className={css.none}>{texts.worries.none}</p> : null}
            <ScreenNotes
              key={shown}
              page={pageAt(notes, shown)}
              density={density}
              arriving={false}
              weightOf={() => 0}
            />
          </div>
        </Sheet>
      </div>
    </RoomPage>
  )
}

// Writing in silence: for each sheet a field, and the notes of this person alone.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { TwoSheets } from '../TwoSheets.tsx'
import { texts } from '../texts.ts'
import { useRules } from '../useFlaps.ts'
import { About } from './About.tsx'
import { OwnNotes, useOwnNotes } from './OwnNotes.tsx'
import css from './Play.module.css'
import { ReadyButton, useReady } from './ReadyButton.tsx'
import type { StageView } from './view.ts'
import { WriteNote } from './WriteNote.tsx'

const words = texts.silent

export const Silent = (view: StageView) => {
  const { step, stage, pair } = view
  const { closed } = useRules(step)
  const ready = useReady(step, stage)
  const all = useOwnNotes(step)
  const own = all.filter((one) => one.pair === pair.id)
  const pro = own.filter(({ sheet }) => sheet === 'pro').length
  return (
    <PlayPage
      title={words.title}
      lead={closed ? words.closed : ready ? words.isReady : words.lead}
      main={<ReadyButton ready={ready} yes={words.ready} no={words.notReady} />}
    >
      <div className={css.page}>
        <About {...view} countIn={(id) => all.filter((one) => one.pair === id).length} />
        <TwoSheets counts={{ pro, con: own.length - pro }} onTable>
          {(sheet) => (
            <>
              {closed ? null : (
                <WriteNote
                  key={`${pair.id} ${sheet}`}
                  step={step}
                  stage={stage}
                  pair={pair.id}
                  sheet={sheet}
                />
              )}
              <OwnNotes step={step} pair={pair.id} sheet={sheet} />
            </>
          )}
        </TwoSheets>
      </div>
    </PlayPage>
  )
}

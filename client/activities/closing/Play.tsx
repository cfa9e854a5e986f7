// The closing on the phone: what we take along, and what happens with it.
import type * as z from 'zod/mini'
import type { Agreement } from '#shared/activities/agreements/records.ts'
import type { MetaData } from '#shared/activities/session/records.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { dayInWords } from '#client/activities/agreements/dayInWords.ts'
import { keptLine } from '#client/shell/practice/kept.ts'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import type { ViewProps } from '#client/shell/views.ts'
import { useKind, useNow, useProgramme, useRecord } from '#client/sync/react.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import { playTexts } from './texts.ts'
import css from './Play.module.css'

type Agreed = z.output<typeof Agreement>

/** Letter and number in Young, as every number that is shown. */
const Count = ({ n, word }: { n: number; word: (n: number) => string }) => (
  <li className={css.count}>
    <span className={css.number}>{n}</span> {word(n)}
  </li>
)

const OneAgreement = ({ agreed }: { agreed: Agreed }) => {
  const facts = [
    [playTexts.who, agreed.who],
    [playTexts.when, dayInWords(agreed.when)],
    [playTexts.lookAgain, dayInWords(agreed.lookAgain)],
  ].filter(([, value]) => value !== '')
  return (
    <li className={css.agreement}>
      <p className={css.choice}>{agreed.choice}</p>
      {facts.length === 0 ? null : (
        <p className={css.facts}>{facts.map(([label, value]) => `${label}: ${value}`).join(' · ')}</p>
      )}
    </li>
  )
}

export default function Play({ step }: ViewProps) {
  const programme = useProgramme()
  const meta = useRecord<MetaData>('meta')?.data
  const named = useNow()?.names ?? false
  const agreeing = programme.find(({ activity }) => activity === 'agreements')?.id ?? ''
  const agreements = useKind<Agreed>(agreeing, 'agreement')
  const parked = useKind(SESSION, 'parked').length
  return (
    <PlayPage title={programme.find(({ id }) => id === step)?.title ?? ''} lead={playTexts.lead}>
      <ul className={css.counts}>
        <Count n={agreements.length} word={playTexts.agreements} />
        <Count n={parked} word={playTexts.parked} />
      </ul>
      <Sheet>
        <div className={css.parts}>
          <section>
            <h2 className={css.title}>{playTexts.agreed}</h2>
            {agreements.length === 0 ? <p>{playTexts.none}</p> : null}
            <ul className={css.agreements}>
              {agreements.map(({ id, data }) => (
                <OneAgreement key={id} agreed={data} />
              ))}
            </ul>
          </section>
          <section className={css.report}>
            <h2 className={css.title}>{playTexts.report}</h2>
            <p>{playTexts.reportLine}</p>
            <p>{named ? playTexts.named : playTexts.unnamed}</p>
            {meta ? <p>{keptLine(meta, playTexts.kept)}</p> : null}
          </section>
        </div>
      </Sheet>
    </PlayPage>
  )
}

// Hanging a pair of sheets: from what was chosen or said before, or an own statement.
import { useState } from 'react'
import { nanoid } from 'nanoid'
import { STATEMENT, type Pair } from '#shared/activities/flaps/records.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { useDraft } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { LetterDisc } from '#client/ui/LetterDisc.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { markOf } from '../marks.ts'
import { usePairs, useSources } from '../useFlaps.ts'
import css from './Console.module.css'
import { PairRow } from './PairRow.tsx'
import { flapConsole } from './texts.ts'

const texts = flapConsole.pairs

export const PairsForm = ({ step }: { step: string }) => {
  const pairs = usePairs(step)
  const sources = useSources(step)
  const [text, setText, clear] = useDraft(`pair:${step}`)
  const [error, setError] = useState<string>()
  const [run, code] = useDo()
  const hang = (pair: Omit<Pair, 'order'>): Promise<boolean> =>
    run(step, 'pair.add', { id: nanoid(12), ...pair })
  const own = async (): Promise<void> => {
    const statement = cleanText(text)
    setError(statement === '' ? texts.fill : undefined)
    if (statement === '') return
    if (await hang({ statement, from: 'own' })) clear()
  }
  const free = sources.filter(({ text: source }) => !pairs.some(({ data }) => data.statement === source))
  return (
    <section className={css.part} aria-labelledby="pairs">
      <h2 className={css.title} id="pairs">
        {texts.title}
      </h2>
      {pairs.length === 0 ? <p>{texts.none}</p> : null}
      <ul className={css.pairs}>
        {pairs.map((pair) => (
          <PairRow key={pair.id} step={step} pair={pair} />
        ))}
      </ul>
      {free.length === 0 ? null : (
        <details className={css.more} open={pairs.length === 0}>
          <summary>{texts.suggestions}</summary>
          <ul className={css.pairs}>
            {free.map(({ id, text: statement, from, letter, colour }) => (
              <li key={id} className={css.pair} data-fiche={markOf(colour === undefined ? {} : { colour })}>
                {letter === undefined ? null : <LetterDisc letter={letter} className={css.disc} />}
                <span className={css.words}>{statement}</span>
                <Button
                  onClick={() =>
                    void hang({
                      statement,
                      from,
                      ...(letter !== undefined && { letter }),
                      ...(colour !== undefined && { colour }),
                    })
                  }
                >
                  {texts.take}
                  <VisuallyHidden>: {statement}</VisuallyHidden>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <TextArea
        label={texts.own}
        hint={texts.ownHint}
        value={text}
        onChange={setText}
        max={STATEMENT}
        rows={2}
        whoSees={texts.sees}
        error={error}
      />
      <div className={css.row}>
        <Button icon="plus" onClick={() => void own()}>
          {texts.add}
        </Button>
      </div>
      <Refused code={code} />
    </section>
  )
}

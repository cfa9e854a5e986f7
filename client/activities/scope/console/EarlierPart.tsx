// The report of an earlier session laid beside this one: loading its file, and how it is with the agreements of then.
import { useRef, useState } from 'react'
import { readEarlier } from '#shared/activities/scope/read-earlier.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { verdictWords } from '../texts.ts'
import { useComparison } from '../useComparison.ts'
import { useEarlier } from '../useScope.ts'
import css from './Console.module.css'
import { KeptAgreement } from './KeptAgreement.tsx'
import { problems } from './problems.ts'
import { scopeConsole } from './texts.ts'

const texts = scopeConsole.earlier

export const EarlierPart = ({ step, stage }: { step: string; stage: string }) => {
  const earlier = useEarlier(step)
  const changes = useComparison(step)?.boundary.changed ?? []
  const file = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const [run, code] = useDo()
  const load = async (picked: File): Promise<void> => {
    setProblem(undefined)
    const read = readEarlier(await picked.text())
    if (!read.ok) {
      setProblem(problems[read.code])
      announce(problems[read.code], 'alert')
    } else if (await run(step, 'earlier.set', read.earlier)) announce(texts.set)
  }
  return (
    <div className={css.part}>
      <p>{texts.lead}</p>
      {earlier ? (
        <p>
          <b>{texts.has(earlier.title, earlier.date)}</b>{' '}
          {texts.counts(earlier.boundary.length, earlier.agreements.length)}
        </p>
      ) : null}
      <input
        ref={file}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={({ target }) => {
          const [picked] = target.files ?? []
          // The same file chosen again is a choice too.
          target.value = ''
          if (picked) void load(picked)
        }}
      />
      <div className={css.row}>
        <Button onClick={() => file.current?.click()}>{earlier ? texts.other : texts.pick}</Button>
        {earlier ? (
          <Button kind="danger" icon="bin" onClick={() => void run(step, 'earlier.clear', {})}>
            {texts.away}
          </Button>
        ) : null}
      </div>
      {problem === undefined ? null : <ErrorText>{problem}</ErrorText>}
      <Refused code={code} />
      <WhoSees soft icon="eye">
        {texts.sees}
      </WhoSees>
      {changes.length === 0 ? null : (
        <section className={css.block}>
          <h2 className={css.title}>{texts.changed}</h2>
          <ul className={css.list}>
            {changes.map(({ item, before, after }) => (
              <li key={item} className={css.lack}>
                <span>
                  {item}:{' '}
                  {texts.both(
                    texts.decided(verdictWords[before.verdict], before.who),
                    texts.decided(verdictWords[after.verdict], after.who),
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {!earlier ? null : stage === 'alone' ? (
        <p className={css.soft}>{texts.later}</p>
      ) : (
        <section>
          <h2 className={css.title}>{texts.agreements}</h2>
          {earlier.agreements.length === 0 ? <p>{texts.noAgreements}</p> : null}
          <ul>
            {earlier.agreements.map((agreement, index) => (
              <KeptAgreement
                key={`${index} ${agreement.choice}`}
                step={step}
                index={index}
                agreement={agreement}
              />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

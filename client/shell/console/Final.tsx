// Whether the report is a draft or final, how to make it final, and the hash by which a final one is recognised.
import { useEffect, useRef, useState } from 'react'
import type { FrozenData } from '#shared/kernel/facts.ts'
import { dutchMoment } from '#shared/report/text.ts'
import { useRecord } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Copyable } from '../create/Copyable.tsx'
import { finalTexts as texts } from './finalTexts.ts'
import { FreezeDialog } from './FreezeDialog.tsx'
import css from './Final.module.css'

const Sealed = ({ at, hash }: FrozenData) => (
  <>
    <p>{texts.at(dutchMoment(new Date(at).toISOString()))}</p>
    {hash === null ? (
      <Said>{texts.counting}</Said>
    ) : (
      <Copyable label={texts.hash} why={texts.hashWhy} value={hash} />
    )}
  </>
)

export const Final = ({ leading, session }: { leading: boolean; session: string }) => {
  const frozen = useRecord<FrozenData>('frozen')?.data
  const final = frozen !== undefined
  const [asking, ask] = useState(false)
  const asked = useRef(false)
  const heading = useRef<HTMLHeadingElement>(null)
  // The button that had the focus is gone, so it goes to what was made of it.
  useEffect(() => {
    if (final && asked.current && !asking) heading.current?.focus()
  }, [final, asking])
  return (
    <section className={css.final}>
      <h2 ref={heading} tabIndex={-1} className={css.heading}>
        {final ? texts.final : texts.concept}
      </h2>
      {frozen ? <Sealed {...frozen} /> : <p>{leading ? texts.conceptLead : texts.byLeader}</p>}
      {!final && leading ? (
        <p>
          <Button
            icon="lock"
            onClick={() => {
              asked.current = true
              ask(true)
            }}
          >
            {texts.freeze}
          </Button>
        </p>
      ) : null}
      {asking ? <FreezeDialog session={session} open onOpenChange={ask} /> : null}
    </section>
  )
}

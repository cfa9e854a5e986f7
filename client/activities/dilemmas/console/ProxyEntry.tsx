// The order of somebody without a phone, laid by the facilitator as that person says it.
import { useMemo } from 'react'
import { nanoid } from 'nanoid'
import type { ProxyProps } from '#client/shell/console/proxyEntries.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { faceOf } from '#client/shell/face.ts'
import { useKind } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { FicheStrip, MoveArrows } from '#client/ui/FicheStrip.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { WhoSees } from '#client/ui/WhoSees.tsx'
import { useGame } from '../useConfig.ts'
import { dilemmaConsole as texts } from './texts.ts'
import css from './Console.module.css'

const moved = (order: readonly string[], from: number, to: number): string[] => {
  const rest = order.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...order.slice(from, from + 1), ...rest.slice(to)]
}

export default function ProxyEntry({ step, person }: ProxyProps) {
  const { fiches } = useGame(step)
  const ballots = useKind<{ order: readonly string[] }>(step, 'ballot')
  const order = ballots.find(({ by }) => by === person)?.data.order ?? []
  const newId = useMemo(() => nanoid(12), [])
  const [run, code] = useDo()
  const lay = (next: readonly string[]): void =>
    void run(step, 'rank', { id: newId, order: next }, { as: person })
  const laid = order.flatMap((id) => fiches.filter((fiche) => fiche.id === id))
  return (
    <div className={css.part}>
      <p>{texts.proxyLead}</p>
      {laid.length === 0 ? <p className={css.soft}>{texts.proxyEmpty}</p> : null}
      <ol className={css.notes}>
        {laid.map((fiche, index) => (
          <li key={fiche.id} aria-label={texts.proxyPlace(index + 1)}>
            <FicheStrip fiche={faceOf(fiche)}>
              <MoveArrows
                name={fiche.title}
                onUp={index === 0 ? undefined : () => lay(moved(order, index, index - 1))}
                onDown={index === laid.length - 1 ? undefined : () => lay(moved(order, index, index + 1))}
              />
              <IconButton
                icon="close"
                label={texts.proxyRemove(fiche.title)}
                onClick={() => lay(order.filter((id) => id !== fiche.id))}
              />
            </FicheStrip>
          </li>
        ))}
      </ol>
      <ul className={css.notes}>
        {fiches
          .filter(({ id }) => !order.includes(id))
          .map((fiche) => (
            <li key={fiche.id}>
              <FicheStrip fiche={faceOf(fiche)}>
                <span className={css.buttons}>
                  <Button onClick={() => lay([...order, fiche.id])}>
                    {texts.proxyChoose}
                    <VisuallyHidden>: {fiche.title}</VisuallyHidden>
                  </Button>
                </span>
              </FicheStrip>
            </li>
          ))}
      </ul>
      <WhoSees soft>{texts.proxySees}</WhoSees>
      <Refused code={code} />
    </div>
  )
}

// One cell of the heat map that has all of the projector: which organisations do it, and what the others believe.
import type { LaidCell } from '#shared/activities/supply/records.ts'
import { RoomPage } from '#client/shell/screen/RoomPage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { ALL, seenOf } from '../heat/cells.ts'
import { useConfig, useLaid } from '../useSupply.ts'
import css from './Cell.module.css'
import { texts } from './texts.ts'

const { cell: words } = texts
const MOST_OFFERS = 8
const MOST_NAMED = 8
const BITS = [1, 2, 3] as const

type Offer = LaidCell['offers'][number]

/** What is known of an offer besides whose it is: asked for, and at which moments. */
export const aboutOffer = ({ done, agreed, moments }: Offer): string =>
  [
    ...(!done && agreed ? [words.askedOnly] : agreed ? [words.asked] : []),
    ...(moments === 0 ? [] : [words.moments(BITS.filter((n) => (moments & (1 << (n - 1))) !== 0))]),
  ].join(' · ')

const Share = (props: { label: string; yes: number; of: number; large?: boolean }) => (
  <div className={css.share} data-large={props.large ?? false}>
    <p>
      <b>{words.of(props.yes, props.of)}</b> {props.label}
    </p>
    <span className={css.track} aria-hidden="true">
      <span style={{ transform: `scaleX(${props.of === 0 ? 0 : props.yes / props.of})` }} />
    </span>
  </div>
)

export const CellLarge = (props: { step: string; domain: string; group: string }) => {
  const { step } = props
  const { domains, groups } = useConfig(step)
  const row = useLaid(step).get(props.domain)
  const domain = domains.find(({ id }) => id === props.domain)
  const group = groups.find(({ id }) => id === props.group)
  const cell = row?.cells.find((one) => one.group === props.group)
  const { does, yes, of, state } = seenOf(row, props.group, ALL)
  const offers = (cell?.offers ?? []).toSorted((a, b) => Number(b.done) - Number(a.done))
  const named = cell?.named ?? []
  return (
    <RoomPage title={domain?.name ?? texts.nothing} sub={group?.name} footRight={texts.tool}>
      <div className={css.two}>
        <Sheet padded={false}>
          <section className={css.sheet}>
            <h2>
              {words.does} {does > 0 ? <span className={css.count}>{does}</span> : null}
            </h2>
            {offers.length === 0 ? <p className={css.soft}>{words.doesNone}</p> : null}
            <ul className={css.offers}>
              {offers.slice(0, MOST_OFFERS).map((offer) => (
                <li key={offer.organisation} data-done={offer.done}>
                  <b>{offer.organisation}</b>
                  <span>{aboutOffer(offer)}</span>
                </li>
              ))}
            </ul>
            {offers.length > MOST_OFFERS ? (
              <p className={css.soft}>{words.more(offers.length - MOST_OFFERS)}</p>
            ) : null}
          </section>
        </Sheet>
        <Sheet padded={false}>
          <section className={css.sheet}>
            <h2>{words.believe}</h2>
            {of === null ? (
              <p className={css.soft}>{words.believeFew}</p>
            ) : (
              <Share large yes={yes} of={of} label={words.yes} />
            )}
            {(cell?.believed?.unsure ?? 0) > 0 ? <p>{words.unsure(cell?.believed?.unsure ?? 0)}</p> : null}
            {cell?.sides?.map(({ side, n, yes: here }) => (
              <Share key={side} yes={here} of={n} label={words.side[side]} />
            ))}
            {named.length === 0 ? null : (
              <p className={css.named}>
                {words.named}{' '}
                {named
                  .slice(0, MOST_NAMED)
                  .map(({ name, n }) => `${name} (${n})`)
                  .join(', ')}
              </p>
            )}
            {state === 'empty' ? <p className={css.empty}>{words.empty}</p> : null}
          </section>
        </Sheet>
      </div>
    </RoomPage>
  )
}

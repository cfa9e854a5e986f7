// How many chose each colour: a patch with its own pattern and icon, the number and the words.
import type { Colour } from '#shared/activities/agreements/records.ts'
import type { Received } from '#shared/activities/agreements/count.ts'
import { Patch } from './Patch.tsx'
import css from './Counts.module.css'

const order: readonly Colour[] = ['groen', 'oranje', 'rood']

export const Counts = (props: { received: Received; words: Readonly<Record<Colour, string>> }) => (
  <ul className={css.counts}>
    {order.map((colour) => (
      <li key={colour} className={css.count} data-none={props.received[colour] === 0}>
        <Patch colour={colour} />
        <b className={css.number}>{props.received[colour]}</b>
        <span className={css.words}>{props.words[colour]}</span>
      </li>
    ))}
  </ul>
)

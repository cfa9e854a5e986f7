// Every part in its states.
import { PartsFiches } from './PartsFiches.tsx'
import { PartsForms } from './PartsForms.tsx'
import { PartsStates } from './PartsStates.tsx'
import css from './Parts.module.css'

const PICTURES = ['1', '2a', '2b', '3', '4', '5', '6']

/** Links to the recreated pictures reload the page, because each is a page of its own. */
export function Parts() {
  return (
    <main className={css.page}>
      <h1>Onderdelen</h1>
      <p className={css.links}>
        {PICTURES.map((name) => (
          <a key={name} href={`#${name}`} onClick={() => setTimeout(() => location.reload(), 0)}>
            Plaat {name}
          </a>
        ))}
      </p>
      <PartsFiches />
      <PartsStates />
      <PartsForms />
    </main>
  )
}

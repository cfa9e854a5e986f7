// What a swap or a move does: the counts before and after, and whether that is better.
import { Said } from '#client/ui/Said.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import css from './Mixing.module.css'
import { compareScores, type Change } from './seating.ts'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.mixing.scores
const goals = ['twice', 'again', 'missing', 'uneven'] as const

export const ScoreChange = ({ before, after }: Change) => {
  const order = compareScores(after, before)
  // What stays nought says nothing, except the pairs: those are always asked for.
  const shown = goals.filter((goal) => goal === 'again' || before[goal] !== 0 || after[goal] !== 0)
  return (
    <div className={css.change}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{texts.goal}</VisuallyHidden>
            </th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((goal) => (
            <tr key={goal}>
              <th scope="row">{texts[goal]}</th>
              <td>{before[goal]}</td>
              <td data-changed={before[goal] !== after[goal]}>{after[goal]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Said>
        <b>{order < 0 ? texts.better : order > 0 ? texts.worse : texts.equal}</b>
      </Said>
    </div>
  )
}

// The forms of support that are loaded.
import type { SupportForm } from '#shared/content/schema.ts'
import css from './Console.module.css'
import { consoleTexts } from './texts.ts'

const texts = consoleTexts.forms

export const FormsTable = ({ forms }: { forms: readonly SupportForm[] }) => (
  <details className={css.more}>
    <summary>{texts.here(forms.length)}</summary>
    <table className={css.forms}>
      <thead>
        <tr>
          <th scope="col">{texts.name}</th>
          <th scope="col">{texts.kind}</th>
          <th scope="col">{texts.whom}</th>
        </tr>
      </thead>
      <tbody>
        {forms.map(({ name, kind, whom }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{kind}</td>
            <td>{whom}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

// Plate 5 recreated: the two sheets about one statement on the projector.
import { layOut, pageAt } from '#client/activities/flaps/screen/layout.ts'
import { ScreenNotes } from '#client/activities/flaps/screen/ScreenNotes.tsx'
import { SHEET } from '#client/activities/flaps/screen/sizes.ts'
import { Emblem } from '#client/ui/Emblem.tsx'
import { Flap } from '#client/ui/Flap.tsx'
import { JoinCorner } from '#client/ui/JoinCorner.tsx'
import { PrintedField } from '#client/ui/PrintedField.tsx'
import { ScreenPage } from '#client/ui/ScreenPage.tsx'
import css from './Picture5.module.css'
import { SHEETS } from './sample.ts'

const hung = SHEETS.map(({ groups, loose }, sheet) => ({
  groups: groups.map(({ name, notes }) => ({
    id: name,
    name,
    notes: notes.map((text) => noteOf(sheet, text)),
  })),
  loose: loose.map((text) => noteOf(sheet, text)),
}))

function noteOf(sheet: number, text: string) {
  const data = { pair: 'p', sheet: sheet === 0 ? 'pro' : 'con', side: null, place: 1, group: null } as const
  return { id: text, data: { ...data, text } }
}

const laid = layOut(hung, SHEET)

export function Picture5() {
  return (
    <ScreenPage
      title="OCO helemaal los van het wijkteam"
      sub="Fiche E. Stel dat we dit doen"
      picture={
        <PrintedField mark="E" kind="projector" className={css.field}>
          <Emblem mark="E" size="66%" />
        </PrintedField>
      }
      join={<JoinCorner code="K7PM4R" url="https://dilemmatafel.example/mee/K7PM4R" />}
    >
      <div className={css.two} data-fiche="E">
        {SHEETS.map(({ title, count }, index) => (
          <Flap key={title} title={title} count={count}>
            <ScreenNotes
              page={pageAt(laid.sheets[index] ?? [], 0)}
              density={laid.density}
              arriving={false}
              weightOf={() => 0}
            />
          </Flap>
        ))}
      </div>
    </ScreenPage>
  )
}

// What is promised about names, sides and how long things are kept.
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { Field } from '#client/ui/Field.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { Part, type PartProps } from './Part.tsx'
import { createTexts } from './texts.ts'
import css from './CreateForm.module.css'

const nameCards = [
  { value: 'off', label: createTexts.namesOff, explanation: createTexts.namesOffWhy },
  { value: 'on', label: createTexts.namesOn, explanation: createTexts.namesOnWhy },
] as const

export const RulesSheet = ({ plan, edit, problems }: PartProps) => (
  <Part title={createTexts.rules}>
    <RadioCards
      legend={createTexts.names}
      value={plan.names ? 'on' : 'off'}
      options={nameCards}
      onChange={(choice) => edit({ names: choice === 'on' })}
    />
    <Checkbox
      checked={plan.askSide}
      onChange={(askSide) => edit({ askSide })}
      explanation={createTexts.askSideWhy}
    >
      {createTexts.askSide}
    </Checkbox>
    <div className={css.short}>
      <Field
        label={createTexts.keepDays}
        hint={createTexts.keepDaysHint}
        {...(problems.keepDays !== undefined && { error: problems.keepDays })}
        inputMode="numeric"
        value={plan.keepDays}
        onChange={(keepDays) => edit({ keepDays })}
        maxLength={3}
        autoComplete="off"
      />
    </div>
  </Part>
)

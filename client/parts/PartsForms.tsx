// Fields and what opens.
import { useState } from 'react'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Field } from '#client/ui/Field.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { Tabs } from '#client/ui/Tabs.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import css from './Parts.module.css'

export function PartsForms() {
  const [why, setWhy] = useState('De inwoner moet twee keer zijn verhaal doen')
  const [code, setCode] = useState('K7P M4')
  const [way, setWay] = useState<'rank' | 'three'>('rank')
  const [side, setSide] = useState<'g' | 'a'>('g')
  const [large, setLarge] = useState(true)
  const [open, setOpen] = useState(false)
  const [tab, setTab] = useState('vragen')
  return (
    <Sheet>
      <div className={css.two}>
        <TextArea
          label="Waarom schuurt dit bij ons?"
          value={why}
          onChange={setWhy}
          max={140}
          whoSees="Anoniem: je naam wordt niet opgeslagen"
        />
        <Field
          label="Code"
          code
          value={code}
          onChange={setCode}
          error="Er mist één teken. De code heeft er zes."
        />
        <RadioCards
          legend="Hoe kiest de groep?"
          value={way}
          onChange={setWay}
          options={[
            {
              value: 'rank',
              label: 'Zes op volgorde',
              explanation: 'Iedereen legt alle fiches op volgorde. Duurt 10 minuten.',
            },
            {
              value: 'three',
              label: 'Drie kiezen',
              explanation: 'Iedereen kiest drie fiches. Duurt 3 minuten.',
            },
          ]}
        />
        <div className={css.stack}>
          <Select
            label="Aan welke kant zit je?"
            optional
            value={side}
            onChange={setSide}
            options={[
              { value: 'g', label: 'Gemeente en toegang' },
              { value: 'a', label: 'Aanbieders' },
            ]}
          />
          <Checkbox checked={large} onChange={setLarge} explanation="Op dit toestel, alleen voor jou.">
            Grote letters
          </Checkbox>
          <div className={css.row}>
            <Button onClick={() => setOpen(true)}>Open een vraag</Button>
            <Button onClick={() => announce('Fiche D ligt nu op plaats 2')}>Lees iets voor</Button>
          </div>
        </div>
        <Tabs
          label="Over deze fiche"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'vragen', label: 'Vragen', content: 'Vier vragen om samen te bespreken.' },
            { id: 'voorbeelden', label: 'Voorbeelden', content: 'Voorbeelden uit drie gemeenten.' },
          ]}
        />
      </div>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="Wil je deze stap afsluiten?"
        lead="7 mensen zijn nog bezig. Wat zij nu hebben gelegd, telt mee."
        actions={
          <>
            <Button onClick={() => setOpen(false)}>Wacht nog even</Button>
            <Button kind="doe" onClick={() => setOpen(false)}>
              Sluit de stap af
            </Button>
          </>
        }
      />
    </Sheet>
  )
}

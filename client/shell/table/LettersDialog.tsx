// How big the letters are and whether there is sound, on this device.
import { useState } from 'react'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { chime, setSound, soundOn } from '../sound.ts'
import { chooseTextSize, textSize, textSizes } from '../textSize.ts'
import { tableTexts } from './texts.ts'

const { reading } = tableTexts
const cards = textSizes.map((value) => ({ value, label: reading.sizes[value] }))

export const LettersDialog = ({ onClose }: { onClose: () => void }) => {
  const [size, setSize] = useState(textSize)
  const [sound, setOn] = useState(soundOn)
  return (
    <Dialog open onOpenChange={onClose} title={reading.title} lead={reading.lead}>
      <RadioCards
        legend={reading.size}
        value={size}
        options={cards}
        onChange={(chosen) => {
          setSize(chosen)
          chooseTextSize(chosen)
        }}
      />
      <Checkbox
        checked={sound}
        onChange={(on) => {
          setOn(on)
          setSound(on)
          chime()
        }}
        explanation={reading.soundWhy}
      >
        {reading.sound}
      </Checkbox>
    </Dialog>
  )
}

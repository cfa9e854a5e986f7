// One dialog for how this device shows things: letters, contrast, calm, reading aloud and sound.
import { useSyncExternalStore } from 'react'
import { LanguageLinks } from '#client/languages/LanguageLinks.tsx'
import { languageTexts } from '#client/languages/texts.ts'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { useCanRead } from '../aloud/speech.ts'
import { chime, setSound, soundOn } from '../sound.ts'
import { chooseTextSize, textSize, textSizes } from '../textSize.ts'
import * as settings from './settings.ts'
import { displayTexts as texts } from './texts.ts'

const sizes = textSizes.map((value) => ({ value, label: texts.sizes[value] }))
const contrasts = settings.contrasts.map((value) => ({
  value,
  label: texts.contrasts[value],
  explanation: texts.contrastWhy[value],
}))

const useSetting = <T,>(read: () => T): T => useSyncExternalStore(settings.onDisplay, read)

const Projector = () => (
  <section>
    <h3>{texts.projector}</h3>
    <p>
      {texts.projectorWhy} <code>{texts.projectorKeys}</code>
    </p>
    <p>{texts.projectorPause}</p>
  </section>
)

/** `sound` only where there are signals of a session; `projector` for who leads. */
export const DisplayDialog = (props: { onClose: () => void; sound?: boolean; projector?: boolean }) => {
  const size = useSetting(textSize)
  const contrast = useSetting(settings.contrast)
  const calm = useSetting(settings.calm)
  const aloud = useSetting(settings.aloud)
  const sound = useSetting(soundOn)
  const canRead = useCanRead()
  return (
    <Dialog open onOpenChange={props.onClose} title={texts.title} lead={texts.lead}>
      <RadioCards
        legend={texts.size}
        value={size}
        options={sizes}
        columns={2}
        onChange={(chosen) => settings.choose(() => chooseTextSize(chosen))}
      />
      <RadioCards
        legend={texts.contrast}
        value={contrast}
        options={contrasts}
        columns={2}
        onChange={settings.chooseContrast}
      />
      <Checkbox checked={calm} onChange={settings.chooseCalm} explanation={texts.calmWhy}>
        {texts.calm}
      </Checkbox>
      {canRead ? (
        <Checkbox checked={aloud} onChange={settings.chooseAloud} explanation={texts.aloudWhy}>
          {texts.aloud}
        </Checkbox>
      ) : (
        <p>{texts.noVoice}</p>
      )}
      {props.sound ? (
        <Checkbox
          checked={sound}
          onChange={(on) => {
            settings.choose(() => setSound(on))
            chime()
          }}
          explanation={texts.soundWhy}
        >
          {texts.sound}
        </Checkbox>
      ) : null}
      <section>
        <h3>{languageTexts.choose}</h3>
        <p>{languageTexts.chooseLead}</p>
        <LanguageLinks />
      </section>
      {props.projector ? <Projector /> : null}
    </Dialog>
  )
}

// The name of what recurs, in the words of the group; saved with its button or Enter.
import { useState } from 'react'
import { Refused } from '#client/shell/console/Refused.tsx'
import { useDo } from '#client/shell/console/useDo.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Field } from '#client/ui/Field.tsx'
import { liveTexts } from './texts-live.ts'
import own from './Harvest.module.css'

const texts = liveTexts.themes
const MOST = 80

export const ThemeName = ({ step, theme, name }: { step: string; theme: string; name: string }) => {
  const [text, setText] = useState(name)
  const [run, code] = useDo()
  const save = async (): Promise<void> => {
    if (text !== name && (await run(step, 'theme.name', { theme, name: text }))) announce(texts.saved)
  }
  return (
    <div className={own.name}>
      <Field
        label={texts.name}
        value={text}
        onChange={setText}
        onEnter={() => void save()}
        maxLength={MOST}
        placeholder={texts.unnamed}
      />
      {text === name ? null : <Button onClick={() => void save()}>{texts.save}</Button>}
      <Refused code={code} />
    </div>
  )
}

// An own photo for the board, with the words for who cannot see it.
import { useState } from 'react'
import { cleanText } from '#shared/kernel/fields.ts'
import { PhotoField } from '#client/shell/images/PhotoField.tsx'
import type { Photo } from '#client/shell/images/upload.ts'
import { useSitting } from '#client/shell/sitting.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { boardTexts as texts } from './texts.ts'

const words = texts.photoDialog
const MOST = 200

export const PhotoDialog = (props: {
  sees: string
  onLay: (photo: Photo, alt: string) => void
  onClose: () => void
}) => {
  const { session, token } = useSitting()
  const [photo, setPhoto] = useState<Photo | null>(null)
  const [alt, setAlt] = useState('')
  const [asked, setAsked] = useState(false)
  const said = cleanText(alt)
  const missing = asked && (said === '' || said.length > MOST) ? words.altFirst : undefined
  const lay = (): void => {
    setAsked(true)
    if (!photo) return
    if (said === '' || said.length > MOST) return announce(words.altFirst, 'alert')
    props.onLay(photo, said)
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : props.onClose())}
      title={words.title}
      actions={
        <Button kind="doe" onClick={lay} notPossible={photo ? undefined : words.photoFirst}>
          {words.lay}
        </Button>
      }
    >
      <PhotoField
        session={session}
        token={token}
        photo={photo}
        onPhoto={setPhoto}
        alt={alt}
        onAlt={setAlt}
        maxAlt={MOST}
        whoSees={props.sees}
        {...(missing !== undefined && { altError: missing })}
      />
    </Dialog>
  )
}

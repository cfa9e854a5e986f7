// Two buttons for a photo: one that is there already, and on a phone the camera.
import { useRef, useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { photoTexts } from './texts.ts'
import css from './PhotoField.module.css'

/** Named like this an iPhone turns its own kind of photo into a JPEG. */
const KINDS = 'image/jpeg,image/png,image/webp'

const hasCamera = (): boolean => matchMedia('(pointer: coarse)').matches

/** The file inputs themselves are out of reach: the buttons open them, for every way of working alike. */
export const PhotoPicker = ({
  onPick,
  describedBy,
}: {
  onPick: (file: Blob) => void
  describedBy: string
}) => {
  const [camera] = useState(hasCamera)
  const file = useRef<HTMLInputElement>(null)
  const shot = useRef<HTMLInputElement>(null)
  const input = {
    type: 'file',
    hidden: true,
    accept: KINDS,
    onChange: ({ target }: { target: HTMLInputElement }) => {
      const [picked] = target.files ?? []
      // The same photo chosen again is a choice too.
      target.value = ''
      if (picked) onPick(picked)
    },
  } as const
  return (
    <div className={css.pick}>
      {camera ? (
        <>
          <input {...input} ref={shot} capture="environment" />
          <Button aria-describedby={describedBy} onClick={() => shot.current?.click()}>
            {photoTexts.take}
          </Button>
        </>
      ) : null}
      <input {...input} ref={file} />
      <Button aria-describedby={describedBy} onClick={() => file.current?.click()}>
        {photoTexts.choose}
      </Button>
    </div>
  )
}

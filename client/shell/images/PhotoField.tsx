// A field for a photo of one's own: choose or take it, see it go, say what is on it, take it away.
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { PhotoPicker } from './PhotoPicker.tsx'
import { mayTryAgain, photoSentence, photoTexts } from './texts.ts'
import { photoUrl, type Photo } from './upload.ts'
import { usePhoto } from './usePhoto.ts'
import css from './PhotoField.module.css'

export type PhotoFieldProps = {
  readonly session: string
  /** Key of the person, see `keyOf`. */
  readonly token: string
  readonly photo: Photo | null
  readonly onPhoto: (photo: Photo | null) => void
  /** What is on the photo, in words. */
  readonly alt: string
  readonly onAlt: (alt: string) => void
  readonly maxAlt?: number
  /** What to do about the words, in one sentence. */
  readonly altError?: ReactNode
  /** The true sentence of who sees the photo and its words. */
  readonly whoSees: ReactNode
}

/** What was pressed makes place for something else; whoever uses the keyboard goes on there instead of at the top. */
const useKeptFocus = (turn: string) => {
  const field = useRef<HTMLFieldSetElement>(null)
  const before = useRef(turn)
  const within = useRef(false)
  useEffect(() => {
    const lost = document.activeElement === document.body && within.current
    if (before.current !== turn && lost)
      field.current?.querySelector<HTMLElement>('textarea, button')?.focus()
    before.current = turn
  }, [turn])
  return {
    ref: field,
    onFocus: () => (within.current = true),
    onBlur: ({ relatedTarget }: { relatedTarget: EventTarget | null }) => {
      // A button that goes away loses the focus to nothing; a person gives it to something else.
      if (relatedTarget instanceof Node && !field.current?.contains(relatedTarget)) within.current = false
    },
  }
}

export function PhotoField(props: PhotoFieldProps) {
  const { session, token, photo, onPhoto, alt, onAlt, altError, whoSees, maxAlt = 200 } = props
  const { busy, problem, send, again, stop, remove } = usePhoto(session, token, onPhoto)
  const id = useId()
  const focus = useKeptFocus(busy ? 'busy' : photo ? 'photo' : `empty ${problem ?? ''}`)
  return (
    <fieldset className={css.field} {...focus}>
      <legend className={css.legend}>{photoTexts.legend}</legend>
      {busy ? (
        <div key="busy" className={css.busy}>
          <label htmlFor={`${id}-ver`}>
            {busy.part === undefined ? photoTexts.preparing : photoTexts.sending(Math.round(busy.part * 100))}
          </label>
          <progress id={`${id}-ver`} className={css.bar} max={1} value={busy.part ?? 0} />
          <Button onClick={stop}>{photoTexts.stop}</Button>
        </div>
      ) : photo ? (
        <div key="photo" className={css.made}>
          <img
            className={css.photo}
            src={photoUrl(session, photo.id)}
            alt={alt.trim() === '' ? photoTexts.altMissing : alt}
            width={photo.width}
            height={photo.height}
          />
          <TextArea
            label={photoTexts.alt}
            hint={photoTexts.altHint}
            value={alt}
            onChange={onAlt}
            max={maxAlt}
            rows={2}
            whoSees={whoSees}
            {...(altError !== undefined && { error: altError })}
          />
          <Button icon="bin" onClick={() => remove(photo)}>
            {photoTexts.remove}
          </Button>
        </div>
      ) : (
        <>
          <p className={css.people} id={`${id}-mensen`}>
            {photoTexts.people}
          </p>
          <PhotoPicker onPick={send} describedBy={`${id}-mensen`} />
          <p className={css.soft}>{photoTexts.stripped}</p>
        </>
      )}
      {problem === undefined || busy ? null : (
        <div className={css.problem}>
          <ErrorText>{photoSentence(problem)}</ErrorText>
          {mayTryAgain(problem) ? <Button onClick={again}>{photoTexts.again}</Button> : null}
        </div>
      )}
    </fieldset>
  )
}

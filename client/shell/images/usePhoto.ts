// One photo on its way to the server: how far it is, what went wrong, stopping and trying again.
import { useEffect, useRef, useState } from 'react'
import { announce } from '#client/ui/announce.ts'
import { photoSentence, photoTexts, type PhotoProblem } from './texts.ts'
import { photoKey, removePhoto, uploadPhoto, type Photo } from './upload.ts'

type Busy = {
  /** From 0 to 1; undefined while it is made smaller. */
  readonly part?: number
}

export type PhotoState = {
  readonly busy: Busy | undefined
  readonly problem: PhotoProblem | undefined
  readonly send: (file: Blob) => void
  /** Sends the last file once more. */
  readonly again: () => void
  readonly stop: () => void
  /** Takes the photo away, from the server too. */
  readonly remove: (photo: Photo) => void
}

/** Progress is shown at each step and read aloud at the start and the end only. A page that closes stops the sending. */
export const usePhoto = (
  session: string,
  token: string,
  onPhoto: (photo: Photo | null) => void,
): PhotoState => {
  const [busy, setBusy] = useState<Busy>()
  const [problem, setProblem] = useState<PhotoProblem>()
  const last = useRef<{ readonly file: Blob; readonly key: string; readonly stop: AbortController }>(
    undefined,
  )
  useEffect(() => () => last.current?.stop.abort(), [])

  const send = async (file: Blob, key: string): Promise<void> => {
    const stop = new AbortController()
    last.current = { file, key, stop }
    setProblem(undefined)
    setBusy({})
    announce(photoTexts.sendingStarted)
    const onProgress = (part: number): void => setBusy({ part })
    const answer = await uploadPhoto({ session, token, photo: file, key, onProgress, signal: stop.signal })
    setBusy(undefined)
    if (answer.ok) {
      announce(photoTexts.sent)
      return onPhoto(answer.photo)
    }
    announce(photoSentence(answer.problem), 'alert')
    setProblem(answer.problem)
  }

  return {
    busy,
    problem,
    send: (file) => void send(file, photoKey()),
    again: () => last.current && void send(last.current.file, last.current.key),
    stop: () => last.current?.stop.abort(),
    remove: ({ id }) => {
      void removePhoto(session, token, id)
      announce(photoTexts.removed)
      onPhoto(null)
    },
  }
}

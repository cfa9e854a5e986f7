// A form with one code: the text, what is wrong with it, and sending it once. For the front door, the desk and the projector.
import { useState, type FormEvent } from 'react'
import { announce } from '#client/ui/announce.ts'

export type CodeForm = {
  /** What the field of the code needs. */
  readonly field: {
    readonly value: string
    readonly onChange: (typed: string) => void
    readonly autoComplete: 'off'
    readonly autoCapitalize: 'characters'
    readonly spellCheck: false
    readonly error?: string
  }
  readonly onSubmit: (event: FormEvent) => void
}

/**
 * `send` goes on with the code, or gives the sentence that says what is wrong; that is shown and read aloud, and goes
 * when somebody types. While it is sending nothing is sent again.
 */
export const useCodeForm = (
  send: (code: string) => Promise<string | undefined> | string | undefined,
  start = '',
  problem?: string,
): CodeForm => {
  const [code, setCode] = useState(start)
  const [error, setError] = useState(problem)
  const [busy, setBusy] = useState(false)
  const submit = async (): Promise<void> => {
    setBusy(true)
    const wrong = await send(code)
    setBusy(false)
    if (wrong === undefined) return
    setError(wrong)
    announce(wrong, 'alert')
  }
  return {
    field: {
      value: code,
      onChange: (typed) => {
        setCode(typed)
        setError(undefined)
      },
      autoComplete: 'off',
      autoCapitalize: 'characters',
      spellCheck: false,
      ...(error !== undefined && { error }),
    },
    onSubmit: (event) => {
      event.preventDefault()
      if (!busy) void submit()
    },
  }
}

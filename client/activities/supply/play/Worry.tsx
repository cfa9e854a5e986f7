// Sending a question that is on one's mind without a name, and taking it back as long as nobody reads it.
import { useRef, useState } from 'react'
import type { ErrorCode } from '#shared/kernel/errors.ts'
import { cleanText } from '#shared/kernel/fields.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useDraft } from '#client/sync/react.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { TextArea } from '#client/ui/TextArea.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import type { Slip } from '#client/activities/flaps/slips.ts'
import css from './Worry.module.css'
import { texts } from './texts.ts'
import { useWorries } from './useWorries.ts'

const words = texts.worry
const MAX = 200

const Sent = (props: { slip: Slip; onTake: () => void; onAgain: () => void; onBin: () => void }) => {
  const { slip, onTake, onAgain, onBin } = props
  return (
    <li className={css.sent}>
      <p>{slip.text}</p>
      {slip.refused === undefined ? null : (
        <Said as="div" kind="alert">
          <ErrorText>
            {words.refused} {sentenceFor(slip.refused)}
          </ErrorText>
        </Said>
      )}
      <span className={css.buttons}>
        {slip.refused === undefined ? null : <Button onClick={onAgain}>{words.again}</Button>}
        <Button icon="bin" onClick={slip.refused === undefined ? onTake : onBin}>
          {slip.refused === undefined ? words.take : words.bin}
          <VisuallyHidden>: {slip.text}</VisuallyHidden>
        </Button>
      </span>
    </li>
  )
}

/** `quiet`: nobody reads the questions yet. */
export const Worry = ({ step, quiet }: { step: string; quiet: boolean }) => {
  const { sent, write, take, bin } = useWorries(step, quiet)
  const mine = quiet ? sent : sent.filter(({ refused }) => refused !== undefined)
  const [text, setText, clear] = useDraft(`supply:worry:${step}`)
  const [wrong, setWrong] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)
  const fail = (sentence: string): void => {
    setWrong(sentence)
    announce(sentence, 'alert')
  }
  const refused = (code: ErrorCode): void => fail(sentenceFor(code))
  const send = (): void => {
    const clean = cleanText(text)
    field.current?.focus()
    if (clean === '') return fail(words.fill)
    if (clean.length > MAX) return fail(words.tooLong)
    setWrong(undefined)
    clear()
    void write(clean)
    announce(words.sent)
  }
  const away = async (slip: Slip): Promise<void> => {
    field.current?.focus()
    announce(words.taken)
    const outcome = await take(slip)
    if (!outcome.ok && outcome.code !== 'missing') refused(outcome.code)
  }
  const again = (slip: Slip): void => {
    bin(slip.id)
    void write(slip.text)
  }
  const later = quiet ? texts.sees.worryLater : texts.sees.worryNow
  return (
    <div className={css.worry}>
      <TextArea
        ref={field}
        label={words.label}
        value={text}
        onChange={(next) => {
          setWrong(undefined)
          setText(next)
        }}
        max={MAX}
        rows={2}
        error={wrong}
        whoSees={`${texts.sees.worry} ${later}`}
      />
      <div>
        <Button onClick={send}>{words.send}</Button>
      </div>
      {mine.length === 0 ? null : (
        <div className={css.mine}>
          {quiet ? <p className={css.soft}>{words.mine}</p> : null}
          <ul className={css.list}>
            {mine.map((slip) => (
              <Sent
                key={slip.id}
                slip={slip}
                onTake={() => void away(slip)}
                onAgain={() => again(slip)}
                onBin={() => bin(slip.id)}
              />
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

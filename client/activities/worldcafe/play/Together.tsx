// The harvests of all tables side by side: reading them, and putting together under a name what recurs.
import { useRef, useState } from 'react'
import { lineId } from '#shared/activities/worldcafe/themes.ts'
import { sentenceFor } from '#client/shell/errors.ts'
import { useKeepFocus } from '#client/activities/flaps/sheets/useKeepFocus.ts'
import { Refused } from '#client/shell/console/Refused.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { useAutosave } from '#client/shell/useAutosave.ts'
import { Button } from '#client/ui/Button.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { Field } from '#client/ui/Field.tsx'
import { VisuallyHidden } from '#client/ui/VisuallyHidden.tsx'
import { LayDialog } from './LayDialog.tsx'
import { LineCard } from './LineCard.tsx'
import type { LineHere, Target } from './lines.ts'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { texts } from './texts.ts'
import { Theme } from './Theme.tsx'
import { useSend } from './useSend.ts'
import { useTargets } from '../useTargets.ts'

const words = texts.together
const MAX_NAME = 80

const ThemeName = ({ step, theme }: { step: string; theme: Target }) => {
  const { text, type, code } = useAutosave({
    step,
    cmd: 'theme.name',
    draft: `theme:${step}:${theme.id}`,
    kept: theme.name ?? '',
    max: MAX_NAME,
    inputOf: (name) => ({ theme: theme.id, name }),
  })
  const long = text.length > MAX_NAME ? words.tooLong : undefined
  return (
    <Field
      label={words.name}
      hint={words.nameHint}
      value={text}
      onChange={type}
      error={long ?? (code === undefined ? undefined : sentenceFor(code))}
    />
  )
}

const ForWhat = ({ line }: { line: LineHere }) => <VisuallyHidden>: {line.text}</VisuallyHidden>

export const Together = ({ step }: { step: string }) => {
  const targets = useTargets(step)
  const [laying, lay] = useState<LineHere>()
  const [send, code] = useSend(step)
  const page = useRef<HTMLDivElement>(null)
  const keepFocus = useKeepFocus(page)
  const themes = targets.filter(({ name }) => name !== undefined)
  const loose = targets.filter(({ name }) => name === undefined)
  const close = (): void => {
    lay(undefined)
    setTimeout(keepFocus)
  }
  const layButton = (line: LineHere) => (
    <div>
      <Button onClick={() => lay(line)}>
        {words.lay}
        <ForWhat line={line} />
      </Button>
    </div>
  )
  return (
    <PlayPage title={words.title} lead={words.lead} sees={words.sees} open>
      <div className={css.page} ref={page}>
        <Notice step={step} />
        <Refused code={code} onTable />
        {targets.length === 0 ? <EmptyState title={words.empty} /> : null}
        {themes.length > 0 ? (
          <section className={css.part}>
            <h2 className={css.heading}>{words.themes}</h2>
            <div className={css.cards}>
              {themes.map((theme) => (
                <Theme
                  key={theme.id}
                  target={theme}
                  as="h3"
                  head={<ThemeName step={step} theme={theme} />}
                  renderLine={(line) => (
                    <div>
                      <Button
                        onClick={() =>
                          void send(
                            'line.apart',
                            { line: { table: line.table, what: line.what } },
                            words.took,
                          )
                        }
                      >
                        {words.apart}
                        <ForWhat line={line} />
                      </Button>
                    </div>
                  )}
                />
              ))}
            </div>
          </section>
        ) : null}
        {targets.length > 0 ? (
          <section className={css.part}>
            {themes.length > 0 ? <h2 className={css.heading}>{words.loose}</h2> : null}
            {loose.length === 0 ? <p className={css.onTable}>{words.looseNone}</p> : null}
            <div className={css.cards}>
              {loose.flatMap(({ lines }) =>
                lines.map((line) => (
                  <LineCard key={lineId(line)} line={line}>
                    {layButton(line)}
                  </LineCard>
                )),
              )}
            </div>
          </section>
        ) : null}
      </div>
      <LayDialog step={step} line={laying} targets={targets} onClose={close} />
    </PlayPage>
  )
}

// What somebody takes along: the report in four formats, the preparation as a file, and a session for the group.
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { BackLink } from '#client/ui/BackLink.tsx'
import type { Made as MadeSession } from '#client/shell/api.ts'
import { MadePage } from '#client/shell/create/MadePage.tsx'
import { HelpLink } from '#client/shell/help/HelpLink.tsx'
import { HELP_ALONE, helpPlaces } from '#client/shell/help/places.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import { makeReport, saveFile, saveReport, type Format, type Made } from './files.ts'
import { GroupPart } from './GroupPart.tsx'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

const { report: texts } = soloTexts

const formats = ['html', 'docx', 'json'] as const satisfies readonly Format[]

const Files = ({ made }: { made: Made }) => {
  const [failed, fail] = useState(false)
  const save = (act: () => Promise<void> | void): void => {
    fail(false)
    Promise.resolve()
      .then(act)
      .then(
        () => announce(texts.done),
        () => fail(true),
      )
  }
  const tables = made.report.data.filter(({ rows }) => rows.length > 0)
  return (
    <>
      <Sheet as="section" label={texts.files}>
        <div className={css.part}>
          <h2 className={css.heading}>{texts.files}</h2>
          <div className={css.buttons}>
            {formats.map((format) => (
              <Button key={format} icon="download" onClick={() => save(() => saveReport(made, format))}>
                {texts[format]}
              </Button>
            ))}
          </div>
          <h3>{texts.tables}</h3>
          {tables.length === 0 ? <p className={css.soft}>{texts.empty}</p> : null}
          <div className={css.buttons}>
            {tables.map(({ name, title }) => (
              <Button key={name} icon="download" onClick={() => save(() => saveReport(made, `csv/${name}`))}>
                {title}
              </Button>
            ))}
          </div>
          <Said as="div" kind="alert">
            {failed ? <ErrorText>{soloTexts.failed}</ErrorText> : null}
          </Said>
        </div>
      </Sheet>
      <Sheet as="section" label={texts.move}>
        <div className={css.part}>
          <h2 className={css.heading}>{texts.move}</h2>
          <p>{texts.moveLead}</p>
          <div className={css.buttons}>
            <Button icon="download" onClick={() => save(() => saveFile(made))}>
              {texts.save}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  )
}

export const TakePage = ({ id }: { id: string }) => {
  useTitle(texts.title)
  const [, goTo] = useLocation()
  const [made, setMade] = useState<Made>()
  const [session, setSession] = useState<MadeSession>()
  const [failed, fail] = useState(false)
  useEffect(() => {
    makeReport(id, new Date()).then(setMade, () => fail(true))
  }, [id])
  if (session) return <MadePage made={session} load />
  return (
    <PhonePage
      step={<BackLink onClick={() => goTo(`/alleen/${id}`)}>{texts.goBack}</BackLink>}
      corner={<HelpLink anchor={helpPlaces.alone} page={HELP_ALONE} />}
      title={texts.title}
      lead={texts.lead}
    >
      <div className={css.parts}>
        <p className={css.onTable}>{soloTexts.only}</p>
        {failed ? (
          <Sheet>
            <Said as="div" kind="alert">
              <ErrorText>{soloTexts.failed}</ErrorText>
            </Said>
          </Sheet>
        ) : null}
        {made ? (
          <>
            <Files made={made} />
            <GroupPart
              made={made}
              onMade={(one) => {
                setSession(one)
                window.scrollTo(0, 0)
              }}
            />
          </>
        ) : null}
      </div>
    </PhonePage>
  )
}

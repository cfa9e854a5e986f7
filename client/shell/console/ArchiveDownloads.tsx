// The package for the archive and its delivery note, in the full and in the public version, with the checksum to compare.
import { useState } from 'react'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Said } from '#client/ui/Said.tsx'
import { MetadataDialog } from './MetadataDialog.tsx'
import { downloadArchive, type ArchivePart } from './report.ts'
import { archiveTexts as texts } from './archiveTexts.ts'
import css from './ArchiveDownloads.module.css'

export const ArchiveDownloads = ({ session }: { session: string }) => {
  // The package that was fetched last, with what must stand on its delivery note.
  const [got, keep] = useState<{ readonly name: string; readonly sha256: string }>()
  const [looked, look] = useState<'full' | 'public'>()
  const [state, setState] = useState<'rest' | 'busy' | 'failed'>('rest')
  const get = (part: ArchivePart): void => {
    if (state === 'busy') return
    setState('busy')
    announce(texts.busy)
    downloadArchive(session, part).then(
      (file) => {
        if (part.startsWith('archive?')) keep(file)
        setState('rest')
        announce(texts.got(file.name))
      },
      () => setState('failed'),
    )
  }
  return (
    <section className={css.archive} aria-busy={state === 'busy'}>
      <h2 className={css.heading}>{texts.heading}</h2>
      <p>{texts.lead}</p>
      {texts.versions.map(({ version, name, about, zip, note }) => (
        <div key={version} className={css.version}>
          <h3>{name}</h3>
          <p>{about}</p>
          <div className={css.buttons}>
            <Button icon="download" onClick={() => get(`archive?version=${version}`)}>
              {zip}
            </Button>
            <Button icon="download" onClick={() => get(`archive/pakbon?version=${version}`)}>
              {note}
            </Button>
            <Button onClick={() => look(version)}>{texts.look}</Button>
          </div>
        </div>
      ))}
      {looked ? (
        <MetadataDialog
          session={session}
          version={looked}
          onTake={() => get(`archive/sidecars?version=${looked}`)}
          onClose={() => look(undefined)}
        />
      ) : null}
      {state === 'busy' ? <p>{texts.busy}</p> : null}
      {got ? (
        <dl className={css.sum}>
          <dt>{got.name}</dt>
          <dd>
            {texts.sum}: <code>{got.sha256}</code>
          </dd>
        </dl>
      ) : null}
      <Said as="div" kind="alert">
        {state === 'failed' ? <ErrorText>{texts.failed}</ErrorText> : null}
      </Said>
    </section>
  )
}

// The preparations on this device: begin one, go on with one, or open one from a file.
import { nanoid } from 'nanoid'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { registry } from '#shared/activities/registry.ts'
import { MOST_BYTES, readSoloFile } from '#shared/solo/file.ts'
import { SoloHost, type Kept } from '#shared/solo/host.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Said } from '#client/ui/Said.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { HelpLink } from '#client/shell/help/HelpLink.tsx'
import { HELP_ALONE, helpPlaces } from '#client/shell/help/places.ts'
import { useTitle } from '#client/shell/useTitle.ts'
import { contentHere, keepContent } from './content.ts'
import { soloStore } from './database.ts'
import { OfflineLine } from './OfflineLine.tsx'
import { PreparationItem } from './PreparationItem.tsx'
import type { Preparation } from './store.ts'
import { soloTexts } from './texts.ts'
import css from './Solo.module.css'

const add = async (name: string, createdAt: number, kept: Kept): Promise<string> => {
  const id = nanoid(12)
  await soloStore.add({ id, name, createdAt, changedAt: Date.now(), seq: kept.seq }, kept)
  return id
}

const help = <HelpLink anchor={helpPlaces.alone} page={HELP_ALONE} />

const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

export const SoloList = () => {
  useTitle(soloTexts.title)
  const [, goTo] = useLocation()
  const [list, setList] = useState<readonly Preparation[]>()
  const [error, setError] = useState<string>()
  const [broken, setBroken] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const load = useCallback(() => {
    soloStore.list().then(setList, () => setBroken(true))
  }, [])
  useEffect(() => {
    keepContent()
    void contentHere()
    load()
  }, [load])
  const begin = async (): Promise<void> => {
    setError(undefined)
    const content = await contentHere()
    if (!content) return setError(soloTexts.noContent)
    const given = { now: Date.now(), chance: Math.random() }
    const host = SoloHost.begin(registry, content, given, today())
    const id = await add(soloTexts.fresh((list?.length ?? 0) + 1), given.now, host.kept())
    // What somebody made is not to be cleared by the browser when the device is full.
    void navigator.storage?.persist?.()
    goTo(`/alleen/${id}`)
  }
  const openFile = async (file: File): Promise<void> => {
    setError(undefined)
    const read =
      file.size > MOST_BYTES
        ? ({ ok: false, code: 'too-large' } as const)
        : readSoloFile(registry, await file.text())
    if (!read.ok) return setError(soloTexts.wrongFile[read.code])
    const { name, createdAt, kept } = read.file
    await add(name, createdAt, kept)
    announce(soloTexts.opened(name))
    load()
  }
  const safely = (act: Promise<void>): void => void act.catch(() => setError(soloTexts.stuck))
  if (broken)
    return (
      <PhonePage
        title={soloTexts.notKept}
        lead={soloTexts.notKeptLead}
        step={<a href="/">{soloTexts.home}</a>}
        corner={help}
      >
        {null}
      </PhonePage>
    )
  return (
    <PhonePage
      step={<a href="/">{soloTexts.home}</a>}
      corner={help}
      title={soloTexts.title}
      lead={soloTexts.lead}
      onTable={
        <Button kind="doe" wide icon="plus" onClick={() => safely(begin())}>
          {soloTexts.begin}
        </Button>
      }
    >
      <div className={css.parts}>
        <OfflineLine />
        <Sheet as="section" label={soloTexts.list}>
          <div className={css.part}>
            <h2 className={css.heading}>{soloTexts.list}</h2>
            <p className={css.soft}>
              <b>{soloTexts.only}.</b> {soloTexts.onlyLong}
            </p>
            <Said as="div" kind="alert">
              {error === undefined ? null : <ErrorText>{error}</ErrorText>}
            </Said>
            {list?.length === 0 ? <p>{soloTexts.none}</p> : null}
            <ul className={css.list}>
              {list?.map((one) => (
                <PreparationItem key={one.id} preparation={one} onChanged={load} />
              ))}
            </ul>
          </div>
        </Sheet>
        <Sheet as="section" label={soloTexts.fromFile}>
          <div className={css.part}>
            <p>{soloTexts.fromFileWhy}</p>
            <input
              ref={picker}
              type="file"
              accept=".json,application/json"
              hidden
              aria-label={soloTexts.fromFile}
              onChange={(event) => {
                const file = event.target.files?.[0]
                event.target.value = ''
                if (file) safely(openFile(file))
              }}
            />
            <div className={css.buttons}>
              <Button onClick={() => picker.current?.click()}>{soloTexts.fromFile}</Button>
            </div>
          </div>
        </Sheet>
      </div>
    </PhonePage>
  )
}

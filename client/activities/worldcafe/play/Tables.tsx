// Before the rounds: which tables there are, one's own route as soon as it is known, and being host.
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { roundIn, useConfig, useHosts, useMyHosting, useMyRoute, useTable, useTables } from '../useCafe.ts'
import { ChooseTable } from './ChooseTable.tsx'
import { HostAsk } from './HostAsk.tsx'
import { HostOffer } from './HostOffer.tsx'
import { HostScript } from './HostScript.tsx'
import { Journey } from './Journey.tsx'
import { Notice } from './Notice.tsx'
import css from './Play.module.css'
import { TableList } from './TableList.tsx'
import { texts } from './texts.ts'

const words = texts.tables

const hostWord = { asked: texts.host.asked, yes: texts.host.has } as const

const Plain = ({ step }: { step: string }) => {
  const hosts = useHosts(step)
  const tables = useTables(step).filter(({ data }) => !data.closed)
  return (
    <section className={css.part}>
      <h2 className={css.heading}>{words.list}</h2>
      <TableList
        tables={tables}
        label={words.list}
        render={({ id, data }) => {
          const state = hosts.get(id)?.state
          return (
            <p className={css.soft}>
              {words.seats(data.seats)}
              {state === undefined ? '' : ` · ${hostWord[state]}`}
            </p>
          )
        }}
      />
    </section>
  )
}

export const Tables = ({ step }: { step: string }) => {
  const config = useConfig(step)
  const route = useMyRoute(step)
  const tables = useTables(step).filter(({ data }) => !data.closed)
  const mine = useMyHosting(step)
  const hosted = useTable(mine?.state === 'yes' ? mine.table : undefined)
  const free = roundIn(config, 1)?.way === 'free'
  const rounds = config.rounds.length
  return (
    <PlayPage title={words.title} lead={hosted ? words.leadHost : words.lead(rounds)}>
      <div className={css.page}>
        <Notice step={step} />
        <HostAsk step={step} />
        {route?.stops.some((stop) => stop !== null) ? <Journey step={step} route={route} now={0} /> : null}
        {hosted ? (
          <HostScript
            step={step}
            table={hosted.id}
            title={texts.host.titleAt(hosted.data.number)}
            round={1}
            rounds={rounds}
            starts
          />
        ) : null}
        {tables.length === 0 ? (
          <EmptyState title={words.none}>{words.noneLead}</EmptyState>
        ) : free ? (
          <section className={css.part}>
            <h2 className={css.heading}>{texts.choose.titleNext(1)}</h2>
            <p>{texts.choose.leadNext}</p>
            <ChooseTable step={step} round={1} now={false} />
          </section>
        ) : (
          <Plain step={step} />
        )}
        {mine === undefined && tables.length > 0 ? <HostOffer step={step} /> : null}
      </div>
    </PlayPage>
  )
}

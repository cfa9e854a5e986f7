// Badges with everyone's route and signs for the tables, to print and cut; also for who has no phone.
import { useState } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { EmptyState } from '#client/ui/EmptyState.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { questionOf, useConfig } from '../useCafe.ts'
import { TableSign, TableTop } from '../TableSign.tsx'
import { consoleTexts } from './texts.ts'
import { useHall, type Guest, type HallHere } from './useHall.ts'
import css from './Print.module.css'

const texts = consoleTexts.print
const kinds = ['badges', 'proxies', 'signs'] as const
type Kind = (typeof kinds)[number]

const Badge = ({ step, hall, guest }: { step: string; hall: HallHere; guest: Guest }) => {
  const { rounds } = useConfig(step)
  const hosted = hall.all.find(({ id }) => hall.hosts.get(id) === guest.id)
  return (
    <li className={css.badge}>
      <h3 className={css.name}>{guest.name}</h3>
      {hosted ? <p>{texts.hostOf(hosted.data.number)}</p> : null}
      <ol className={css.route}>
        {rounds.map(({ way }, at) => {
          const table = hall.all.find(({ id }) => id === hall.rounds[at]?.get(guest.id))
          const open = way === 'free' && !hosted && at >= hall.begun
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a round is its place in the row
            <li key={at} className={css.stop}>
              <span>{texts.round(at + 1)}</span>
              {table && !open ? (
                <>
                  <TableTop table={table.data} className={css.top} />
                  <b>{consoleTexts.table(table.data.number)}</b>
                </>
              ) : (
                <span className={css.later}>{open ? texts.chooses : texts.later}</span>
              )}
            </li>
          )
        })}
      </ol>
    </li>
  )
}

const Signs = ({ step, hall }: { step: string; hall: HallHere }) => {
  const config = useConfig(step)
  return (
    <ul className={css.signs}>
      {hall.open.map(({ id, data }) => (
        <li key={id} className={css.sign}>
          <TableSign table={data} look="badge" as="h3" />
          <ol className={css.questions}>
            {config.rounds.map((_, at) => {
              const question = questionOf(config, data, at + 1)
              return question === '' ? null : (
                // oxlint-disable-next-line react/no-array-index-key -- a round is its place in the row
                <li key={at}>
                  {texts.round(at + 1)}: {question}
                </li>
              )
            })}
          </ol>
        </li>
      ))}
    </ul>
  )
}

const Sheet = ({ step, kind }: { step: string; kind: Kind }) => {
  const hall = useHall(step)
  if (kind === 'signs')
    return hall.open.length === 0 ? <EmptyState title={texts.noSigns} /> : <Signs step={step} hall={hall} />
  const guests = kind === 'proxies' ? hall.guests.filter(({ proxy }) => proxy) : hall.guests
  if (guests.length === 0) return <EmptyState title={kind === 'proxies' ? texts.noProxies : texts.noBadges} />
  return (
    <ul className={css.badges}>
      {guests.map((guest) => (
        <Badge key={guest.id} step={step} hall={hall} guest={guest} />
      ))}
    </ul>
  )
}

export const PrintDialog = (props: {
  step: string
  open: boolean
  onOpenChange: (open: boolean) => void
}) => {
  const [kind, setKind] = useState<Kind>('badges')
  return (
    <Dialog wide open={props.open} onOpenChange={props.onOpenChange} title={texts.title} lead={texts.lead}>
      <div className={css.choose}>
        <RadioCards
          legend={texts.what}
          value={kind}
          columns={3}
          options={kinds.map((value) => ({ value, label: texts[value] }))}
          onChange={setKind}
        />
        <Button icon="print" onClick={() => window.print()}>
          {texts.go}
        </Button>
      </div>
      <div className={css.sheet} data-print="">
        <Sheet step={props.step} kind={kind} />
      </div>
    </Dialog>
  )
}

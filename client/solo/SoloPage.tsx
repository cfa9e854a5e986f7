// A preparation: where one is in it, the view of that part, and the way on and back.
import { createElement, Suspense, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { ALONE } from '#shared/solo/host.ts'
import { scribeId } from '#shared/activities/scribe.ts'
import { registry } from '#shared/activities/registry.ts'
import { SeesContext } from '#client/ui/sees.ts'
import { useAct, useKind, useRecord, type Step } from '#client/sync/react.ts'
import { Button } from '#client/ui/Button.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { Menu } from '#client/ui/Menu.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import type { Config as Supply } from '#shared/activities/supply/records.ts'
import { useMatrix } from '#client/activities/supply/matrix/useMatrix.ts'
import { GroupsForm } from '#client/activities/supply/console/GroupsForm.tsx'
import { Loading } from '#client/shell/Loading.tsx'
import { PlayPage } from '#client/shell/PlayPage.tsx'
import { SoloContext, type Solo } from '#client/shell/solo.ts'
import { Landing } from '#client/shell/table/Landing.tsx'
import { helpItem } from '#client/shell/help/helpItem.tsx'
import { HELP_ALONE, helpPlaces } from '#client/shell/help/places.ts'
import { viewOf } from '#client/shell/views.ts'
import { keepContent } from './content.ts'
import { useOffline } from './offline.ts'
import { OrderPage } from './OrderPage.tsx'
import { SoloRoom } from './SoloRoom.tsx'
import { TakePage } from './TakePage.tsx'
import { TalkPage } from './TalkPage.tsx'
import { soloTexts, wordsOf } from './texts.ts'
import { useWalk, type Walk } from './useWalk.ts'
import css from './Solo.module.css'

const Start = ({ walk }: { walk: Walk }) => (
  <PlayPage
    title={soloTexts.start}
    lead={soloTexts.startLead}
    sees=""
    main={
      <Button kind="doe" wide iconAfter="forward" onClick={() => walk.go(1)}>
        {soloTexts.go}
      </Button>
    }
  >
    <Sheet as="section" label={soloTexts.steps}>
      <div className={css.part}>
        <h2 className={css.heading}>{soloTexts.steps}</h2>
        <ol className={css.steps}>
          {walk.programme.map(({ id, title, goal }) => (
            <li key={id}>
              <b>{title}</b>
              <br />
              {goal}
            </li>
          ))}
        </ol>
        <p className={css.soft}>{soloTexts.onlyLong}</p>
      </div>
    </Sheet>
  </PlayPage>
)

/** Who is alone writes down what is found: where a facilitator would point at somebody. */
const useWriting = (step: Step, stage: string): void => {
  const act = useAct()
  const scribe = useRecord<{ person: string | null }>(scribeId(step.id))?.data.person
  const command = registry.get(step.activity)?.commands.scribe
  const during = command?.during ?? []
  const wanted = scribe !== ALONE && (during === 'always' || during.includes(stage))
  useEffect(() => {
    if (wanted) void act(step.id, 'scribe', { person: ALONE })
  }, [act, wanted, step.id])
}

const Part = ({ step, stage }: { step: Step; stage: string }) => {
  useWriting(step, stage)
  if (step.activity === 'conversation') return <TalkPage step={step.id} />
  if (step.activity === 'dilemmas' && (stage === 'revealed' || stage === 'chosen'))
    return <OrderPage step={step.id} />
  const view = viewOf('Play', step.activity)
  return view ? createElement(view, { key: step.id, step: step.id, stage }) : <Loading />
}

/** What must be done before one can go on; a talk needs a fiche to think about. */
const useNeeds = (step: Step | undefined, stage: string | null): string | undefined => {
  const chosen = useKind(step?.id ?? '', 'choice').length > 0
  return step?.activity === 'dilemmas' && stage === 'revealed' && !chosen ? soloTexts.chooseFirst : undefined
}

type Way = {
  readonly onBack: (() => void) | undefined
  readonly onGroups: (() => void) | undefined
  readonly onNext: () => void
  readonly needs: string | undefined
  readonly last: boolean
}

/** The way on and back; `beside` the main button of a task, which then is the yellow one. */
const Steer = ({ onBack, onGroups, onNext, needs, last, beside = false }: Way & { beside?: boolean }) => (
  <nav className={css.steer} aria-label={soloTexts.steps}>
    {onBack ? (
      <Button icon="left" onClick={onBack}>
        {soloTexts.back}
      </Button>
    ) : null}
    {onGroups ? <Button onClick={onGroups}>{soloTexts.groups}</Button> : null}
    <Button kind={beside ? 'second' : 'doe'} wide iconAfter="forward" notPossible={needs} onClick={onNext}>
      {last ? soloTexts.toTake : beside ? soloTexts.skip : soloTexts.next}
    </Button>
  </nav>
)

const Inside = ({ id, take }: { id: string; take: boolean }) => {
  const [, goTo] = useLocation()
  const walk = useWalk()
  const { step, stage, go, canGoOn, canGoBack } = walk
  const needs = useNeeds(step, stage)
  const [picking, pick] = useState(false)
  useOffline()
  useEffect(keepContent, [])
  const toTake = (): void => goTo(`/alleen/${id}/meenemen`)
  const matrix = useMatrix(step?.id ?? '')
  const on = (): void => {
    // Who goes on is done with the matrix: what was left open is empty, and not unknown.
    if (step?.activity === 'supply' && stage === 'alone') {
      const { domains } = step.config as unknown as Supply
      matrix.see(domains.map(({ id: domain }) => domain))
    }
    if (canGoOn) go(1)
    else toTake()
  }
  const way: Way = {
    onBack: canGoBack ? () => go(-1) : undefined,
    onGroups: step?.activity === 'supply' && stage === 'alone' ? () => pick(true) : undefined,
    onNext: on,
    needs,
    last: !canGoOn,
  }
  const solo: Solo = {
    steer: step ? <Steer {...way} /> : null,
    steerBeside: step ? <Steer {...way} beside /> : null,
    corner: (
      <Menu
        label={soloTexts.menu}
        trigger={<IconButton icon="more" label={soloTexts.menu} on="table" />}
        items={[
          { id: 'take', label: soloTexts.take, icon: 'download', onSelect: toTake },
          { id: 'all', label: soloTexts.all, icon: 'left', onSelect: () => goTo('/alleen') },
          helpItem(helpPlaces.alone, HELP_ALONE),
        ]}
      />
    ),
    wordsOf,
    saved: soloTexts.saved,
    stuck: soloTexts.stuck,
  }
  return (
    <SeesContext value={soloTexts.only}>
      <SoloContext value={solo}>
        <Suspense fallback={<Loading />}>
          {take ? (
            <TakePage id={id} />
          ) : step && stage !== null ? (
            <Part step={step} stage={stage} />
          ) : (
            <Start walk={walk} />
          )}
          {step && picking ? (
            <Dialog wide open onOpenChange={pick} title={soloTexts.groups}>
              <GroupsForm step={step.id} />
            </Dialog>
          ) : null}
          <Landing at={`alleen/${id}/${take ? 'meenemen' : `${step?.id}/${stage}`}`} />
        </Suspense>
      </SoloContext>
    </SeesContext>
  )
}

export const SoloPage = ({ id, take = false }: { id: string; take?: boolean }) => (
  <SoloRoom id={id}>
    <Inside id={id} take={take} />
  </SoloRoom>
)

// The pages of the app. Each is loaded when it is opened, so that a phone gets only what it needs.
import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { LiveRegion } from '#client/ui/LiveRegion.tsx'
import { MotionRoot } from '#client/ui/MotionRoot.tsx'
import { Home } from './Home.tsx'
import { Loading } from './Loading.tsx'
import { NotFound } from './NotFound.tsx'

const Join = lazy(() => import('./join/Join.tsx').then(({ Join: page }) => ({ default: page })))
const Table = lazy(() => import('./table/Table.tsx').then(({ Table: page }) => ({ default: page })))
const Create = lazy(() => import('./create/Create.tsx').then(({ Create: page }) => ({ default: page })))
const PracticePage = lazy(() =>
  import('./practice/PracticePage.tsx').then(({ PracticePage: page }) => ({ default: page })),
)
const Return = lazy(() => import('./join/Return.tsx').then(({ Return: page }) => ({ default: page })))
const PrivacyPage = lazy(() =>
  import('./home/PrivacyPage.tsx').then(({ PrivacyPage: page }) => ({ default: page })),
)
const HelpPage = lazy(() => import('./help/HelpPage.tsx').then(({ HelpPage: page }) => ({ default: page })))
const AccessibilityPage = lazy(() =>
  import('./home/AccessibilityPage.tsx').then(({ AccessibilityPage: page }) => ({ default: page })),
)
const PaperPage = lazy(() =>
  import('./paper/PaperPage.tsx').then(({ PaperPage: page }) => ({ default: page })),
)
const OpenReport = lazy(() =>
  import('./opened/OpenReport.tsx').then(({ OpenReport: page }) => ({ default: page })),
)
const Example = lazy(() => import('./opened/Example.tsx').then(({ Example: page }) => ({ default: page })))
const Console = lazy(() => import('./console/Console.tsx').then(({ Console: page }) => ({ default: page })))
const SoloList = lazy(() => import('../solo/SoloList.tsx').then(({ SoloList: page }) => ({ default: page })))
const SoloPage = lazy(() => import('../solo/SoloPage.tsx').then(({ SoloPage: page }) => ({ default: page })))
const Screen = lazy(() => import('./screen/Screen.tsx').then(({ Screen: page }) => ({ default: page })))

export const App = () => (
  <MotionRoot>
    <LiveRegion />
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/" component={Home} />
        <Route path="/doe-mee/:code?">{({ code }) => <Join code={code ?? ''} />}</Route>
        <Route path="/tafel/:session">{({ session }) => <Table session={session} />}</Route>
        <Route path="/maken" component={Create} />
        <Route path="/oefenen" component={PracticePage} />
        <Route path="/gespreksleider" component={Return} />
        <Route path="/papier" component={PaperPage} />
        <Route path="/privacy" component={PrivacyPage} />
        <Route path="/hulp">{() => <HelpPage />}</Route>
        <Route path="/toegankelijkheid" component={AccessibilityPage} />
        <Route path="/verslag" component={OpenReport} />
        <Route path="/voorbeeld" component={Example} />
        <Route path="/leiden/:session">{({ session }) => <Console session={session} />}</Route>
        <Route path="/scherm/:code?">{({ code }) => <Screen code={code ?? ''} />}</Route>
        <Route path="/alleen" component={SoloList} />
        <Route path="/alleen/hulp">{() => <HelpPage alone />}</Route>
        <Route path="/alleen/:id">{({ id }) => <SoloPage key={id} id={id} />}</Route>
        <Route path="/alleen/:id/meenemen">{({ id }) => <SoloPage key={id} id={id} take />}</Route>
        <Route component={NotFound} />
      </Switch>
    </Suspense>
  </MotionRoot>
)

// From a code or QR to the table: who looks the code up, and what is said when it does not lead anywhere.
import { useEffect, useState } from 'react'
import { Link, Redirect, useSearch } from 'wouter'
import { Button, buttonClass } from '#client/ui/Button.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { lookUpCode, type ApiAnswer, type CodeInfo } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { useTitleFocus } from '../focusTitle.ts'
import { helpPlaces } from '../help/places.ts'
import { CodeForm } from '../home/CodeForm.tsx'
import { PageLinks } from '../home/PageLinks.tsx'
import { homeworkIn, tablePath } from '../homework/links.ts'
import { keyOf } from '../keys.ts'
import { Loading } from '../Loading.tsx'
import { cleanCode } from '../typedCode.ts'
import { useTitle } from '../useTitle.ts'
import { JoinForm } from './JoinForm.tsx'
import { joinTexts } from './texts.ts'

/** A sentence instead of a way in, with what can be done. */
const NoJoin = (props: { title: string; lead: string; onAgain?: () => void }) => {
  useTitleFocus()
  return (
    <PhonePage
      title={props.title}
      lead={props.lead}
      onTable={
        props.onAgain ? (
          <Button kind="doe" wide onClick={props.onAgain}>
            {joinTexts.again}
          </Button>
        ) : (
          <Link href="/" className={buttonClass({ kind: 'doe', wide: true })}>
            {joinTexts.other}
          </Link>
        )
      }
    >
      <PageLinks help={helpPlaces.partake} />
    </PhonePage>
  )
}

const WrongCode = ({ code, problem }: { code: string; problem: string }) => {
  useTitleFocus()
  return (
    <PhonePage title={joinTexts.wrongTitle}>
      <Sheet>
        <CodeForm key={code} start={code} problem={problem} />
      </Sheet>
      <PageLinks help={helpPlaces.partake} />
    </PhonePage>
  )
}

const Found = ({ info, onAgain }: { info: CodeInfo; onAgain: () => void }) => {
  const homework = homeworkIn(useSearch())
  if (keyOf('table', info.session) !== undefined)
    return <Redirect to={tablePath(info.session, homework)} replace />
  if (info.ended) return <NoJoin title={joinTexts.endedTitle} lead={joinTexts.endedLead} />
  if (info.door === 'closed')
    return <NoJoin title={joinTexts.closedTitle} lead={joinTexts.closedLead} onAgain={onAgain} />
  return <JoinForm info={info} />
}

const LookedUp = ({ code, onAgain }: { code: string; onAgain: () => void }) => {
  const [answer, setAnswer] = useState<ApiAnswer<CodeInfo>>()
  useEffect(() => {
    let gone = false
    void lookUpCode(code).then((found) => {
      if (!gone) setAnswer(found)
    })
    return () => {
      gone = true
    }
  }, [code])
  if (!answer) return <Loading />
  if (answer.ok) return <Found info={answer.value} onAgain={onAgain} />
  const sentence = apiSentence(answer.code)
  if (answer.code === 'unknown' || answer.code === 'bad-input')
    return <WrongCode code={code} problem={sentence} />
  return <NoJoin title={joinTexts.noTitle} lead={sentence} onAgain={onAgain} />
}

export const Join = ({ code }: { code: string }) => {
  const [tries, setTries] = useState(0)
  useTitle(joinTexts.page)
  const clean = cleanCode(code)
  if (clean === '') return <Redirect to="/" replace />
  return <LookedUp key={`${clean} ${tries}`} code={clean} onAgain={() => setTries(tries + 1)} />
}

// One screen to come in: who invites, what happens with what you write, a name, a side, and the button.
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { sides } from '#shared/content/sides.ts'
import type { SideId } from '#shared/kernel/facts.ts'
import { announce } from '#client/ui/announce.ts'
import { Button } from '#client/ui/Button.tsx'
import { Checkbox } from '#client/ui/Checkbox.tsx'
import { ErrorText } from '#client/ui/ErrorText.tsx'
import { Field } from '#client/ui/Field.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { RadioCards } from '#client/ui/RadioCards.tsx'
import { Sheet } from '#client/ui/Sheet.tsx'
import { join, type CodeInfo } from '../api.ts'
import { apiSentence } from '../apiErrors.ts'
import { homeworkIn, tablePath } from '../homework/links.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { PageLinks } from '../home/PageLinks.tsx'
import { useTitleFocus } from '../focusTitle.ts'
import { keepKey } from '../keys.ts'
import { joinKeyOf, keepCode, markNew } from './device.ts'
import { PrivacyNotice } from './PrivacyNotice.tsx'
import { joinTexts } from './texts.ts'
import { Why } from './Why.tsx'
import css from './JoinForm.module.css'

const sideCards = sides.map(({ id, label, explanation }) => ({ value: id, label, explanation }))

export const JoinForm = ({ info }: { info: CodeInfo }) => {
  const { session, code, names, askSide } = info
  const [name, setName] = useState('')
  const [side, setSide] = useState<SideId | null>(null)
  const [watch, setWatch] = useState(false)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [, goTo] = useLocation()
  const homework = homeworkIn(useSearch())
  useTitleFocus()
  const comeIn = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const answer = await join({
      code,
      joinKey: joinKeyOf(session),
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(side !== null && { side }),
      ...(watch && { observer: true }),
    })
    setBusy(false)
    if (!answer.ok) {
      const sentence = apiSentence(answer.code)
      setError(sentence)
      return announce(sentence, 'alert')
    }
    keepKey('table', session, answer.value.token)
    keepCode(session, code)
    markNew(session)
    goTo(tablePath(session, homework), { replace: true })
  }
  return (
    <PhonePage
      step={joinTexts.invites(info.organisation, info.municipality)}
      corner={<HelpLink anchor={helpPlaces.partake} />}
      title={info.title}
      {...(info.practice && { lead: joinTexts.practice })}
      bottom={
        <>
          {error === undefined ? null : <ErrorText>{error}</ErrorText>}
          <Button kind="doe" wide iconAfter="forward" onClick={() => void comeIn()}>
            {joinTexts.join}
          </Button>
        </>
      }
    >
      <div className={css.parts}>
        <PrivacyNotice info={info} />
        <Sheet>
          <div className={css.form}>
            <Field
              label={joinTexts.name}
              optional
              hint={joinTexts.nameHint}
              whoSees={names ? joinTexts.nameSeenByAll : joinTexts.nameSeenByLeader}
              value={name}
              onChange={setName}
              onEnter={() => void comeIn()}
              maxLength={40}
              autoComplete="given-name"
              name="name"
            />
            {askSide ? (
              <div>
                <RadioCards
                  legend={joinTexts.side}
                  hint={joinTexts.sideHint}
                  value={side}
                  options={sideCards}
                  onChange={setSide}
                />
                <Why question={joinTexts.why}>
                  {joinTexts.whyText.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </Why>
              </div>
            ) : null}
            <Checkbox checked={watch} onChange={setWatch} explanation={joinTexts.watchWhy}>
              {joinTexts.watch}
            </Checkbox>
          </div>
        </Sheet>
        <PageLinks />
      </div>
    </PhonePage>
  )
}

// Shown once after a session is made: how others come in, and the keys of the one who leads it.
import { Link } from 'wouter'
import { Button, buttonClass } from '#client/ui/Button.tsx'
import { PhonePage } from '#client/ui/PhonePage.tsx'
import { groupCode } from '#shared/qr.ts'
import { Sheet } from '#client/ui/Sheet.tsx'
import type { Made } from '../api.ts'
import { HelpLink } from '../help/HelpLink.tsx'
import { helpPlaces } from '../help/places.ts'
import { Copyable } from './Copyable.tsx'
import { QrCode } from './QrCode.tsx'
import { madeTexts } from './texts.ts'
import css from './MadePage.module.css'

/** `load`: the session is opened as a page of its own, because this page belongs to the part that works without network. */
export const MadePage = ({ made, load = false }: { made: Made; load?: boolean }) => {
  const { origin } = location
  const Open = load ? 'a' : Link
  const join = `${origin}/doe-mee/${made.code}`
  return (
    <PhonePage
      title={madeTexts.title}
      lead={madeTexts.lead}
      corner={<HelpLink anchor={helpPlaces.made} />}
      onTable={
        <div className={css.end}>
          <Button icon="print" wide onClick={() => window.print()}>
            {madeTexts.print}
          </Button>
          <Open href={`/leiden/${made.id}`} className={buttonClass({ kind: 'doe', wide: true })}>
            {madeTexts.open}
          </Open>
        </div>
      }
    >
      <div className={css.sheets}>
        <Sheet as="section" label={madeTexts.forAll}>
          <div className={css.part}>
            <h2 className={css.title}>{madeTexts.forAll}</h2>
            <p>{madeTexts.forAllLead}</p>
            <div className={css.join}>
              <QrCode text={join} label={madeTexts.link} />
              <p>
                {madeTexts.code}
                <b className={css.code}>{groupCode(made.code)}</b>
              </p>
            </div>
            <Copyable label={madeTexts.link} value={join} />
            <Copyable label={madeTexts.screen} value={`${origin}/scherm/${made.code}`} />
          </div>
        </Sheet>
        <Sheet as="section" label={madeTexts.forYou}>
          <div className={css.part}>
            <h2 className={css.title}>{madeTexts.forYou}</h2>
            <p>{madeTexts.forYouLead}</p>
            <Copyable
              label={madeTexts.personal}
              why={madeTexts.personalWhy}
              value={`${origin}/leiden/${made.id}#key=${made.token}`}
            />
            <Copyable label={madeTexts.recovery} why={madeTexts.recoveryWhy} value={made.recovery} />
            <Copyable label={madeTexts.co} why={madeTexts.coWhy} value={made.coCode} />
          </div>
        </Sheet>
      </div>
    </PhonePage>
  )
}

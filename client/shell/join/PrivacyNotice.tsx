// Three short lines about personal data before anybody joins, and the whole explanation one tap away.
import { useState } from 'react'
import { Dialog } from '#client/ui/Dialog.tsx'
import { Icon } from '#client/ui/Icon.tsx'
import type { CodeInfo } from '../api.ts'
import { Chapters } from '../home/Chapters.tsx'
import { privacyChapters } from '../home/texts.ts'
import { keptLine } from '../practice/kept.ts'
import { useContent } from '../useContent.ts'
import { joinTexts } from './texts.ts'
import css from './PrivacyNotice.module.css'

export const PrivacyNotice = ({ info }: { info: CodeInfo }) => {
  const [open, setOpen] = useState(false)
  const given = useContent()?.content.privacy
  const about = { days: info.keepDays, practice: info.practice, organisation: info.organisation, given }
  return (
    <div className={css.notice}>
      <Icon name="lock" size={24} />
      <div>
        <ul className={css.lines}>
          {[...joinTexts.privacy, keptLine(info, joinTexts.kept)].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <button type="button" className={css.more} onClick={() => setOpen(true)}>
          {joinTexts.more}
        </button>
      </div>
      <Dialog open={open} onOpenChange={setOpen} title={joinTexts.moreTitle} wide>
        <Chapters chapters={privacyChapters(about)} level="h3" />
      </Dialog>
    </div>
  )
}

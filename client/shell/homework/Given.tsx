// Homework that was given, at the desk: until when, how much was filled in, and the link for people.
import { usePeople, type Step } from '#client/sync/react.ts'
import { useCode } from '../console/useCode.ts'
import { Copyable } from '../create/Copyable.tsx'
import { lastDay } from './days.ts'
import { homeworkLink } from './links.ts'
import { homeworkTexts } from './texts.ts'
import { useTimeAround } from './useHomework.ts'
import { useKept } from './useKept.ts'

const { desk } = homeworkTexts

export const Given = ({ step, until }: { step: Step; until: number }) => {
  const code = useCode()
  const over = until <= useTimeAround([until])
  const people = usePeople().filter(
    ({ role, left, observer }) => role === 'participant' && !left && !observer,
  )
  const kept = useKept(step)
  return (
    <>
      <p>
        <b>{over ? desk.over(lastDay(until)) : desk.until(lastDay(until))}</b>
      </p>
      <p>
        {desk.people(people.length)} {desk.kept(kept)}
      </p>
      {over ? null : (
        <Copyable label={desk.link} why={desk.linkWhy} value={homeworkLink(location.origin, code, step.id)} />
      )}
    </>
  )
}

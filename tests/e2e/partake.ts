// What somebody does at the table in each stage of Case 1 that asks something, with whatever hand; and what came of it.
import { expect } from 'vitest'
import type { Consent } from '#shared/activities/agreements/records.ts'
import type { Note } from '#shared/activities/flaps/records.ts'
import { defaultContent } from '#shared/content/load.ts'
import { SESSION } from '#shared/kernel/facts.ts'
import { texts as agreeTexts } from '#client/activities/agreements/play/texts.ts'
import { texts as talkTexts } from '#client/activities/conversation/play/texts.ts'
import { playTexts } from '#client/activities/dilemmas/texts.ts'
import { sheetNames, texts as flapTexts } from '#client/activities/flaps/texts.ts'
import { makerTexts } from '#client/activities/moodboard/tile/texts.ts'
import { texts as moodTexts } from '#client/activities/moodboard/texts.ts'
import { texts as cafeTexts } from '#client/activities/worldcafe/play/texts.ts'
import { boardTexts } from '#client/board/texts.ts'
import { tableTexts } from '#client/shell/table/texts.ts'
import { uiTexts } from '#client/ui/texts.ts'
import { inFull } from '#tests/rehearsal/room.ts'
import { soon } from './cafes.ts'
import type { Hand } from './hand.ts'
import { escaped, nameOfFiche } from './hands.ts'
import {
  agree,
  closed,
  dataOf,
  firstName,
  isFirst,
  isReady,
  kept,
  ownOf,
  there,
  type Act,
  type Partaker,
} from './partaker.ts'

const fiche = (letter: string): RegExp => new RegExp(escaped(nameOfFiche(letter)))

/** On a phone only one of the two sheets is there, and its leaf is pressed first; on a laptop both have their title. */
const turnTo = async ({ page, press }: Hand, sheet: 'pro' | 'con'): Promise<void> => {
  const name = new RegExp(`^${sheetNames[sheet]}`)
  const leaf = page.getByRole('button', { name })
  if (await isFirst(leaf, page.getByRole('heading', { level: 2, name }))) await press(sheetNames[sheet])
}

/** What is done in the dialog of the note that says this. */
const openNote = async (one: Partaker, sheet: 'pro' | 'con'): Promise<void> => {
  await turnTo(one.hand, sheet)
  await one.hand.press(one.say('Eigen deur'))
  await one.hand.page.getByRole('dialog').waitFor()
}

const { silent, weigh } = flapTexts

/** By activity and stage. */
export const acts: Readonly<Record<string, Act>> = {
  'welcome.open': async (one) => {
    const { hand, say } = one
    await hand.press(tableTexts.park)
    await hand.page.getByRole('dialog').waitFor()
    await hand.write(tableTexts.parking.label, say('De wachttijd'))
    await hand.press(tableTexts.parking.put)
    await kept<{ text: string }>(one, SESSION, 'parked', ({ text }) => text === say('De wachttijd'))
    await hand.press(uiTexts.close)
    await closed(hand)
  },
  'moodboard.make': async (one, at) => {
    const { hand, say } = one
    await hand.press('huis')
    await hand.page.getByRole('textbox', { name: makerTexts.because }).waitFor()
    await hand.write(makerTexts.because, say('je thuis blijft'))
    const tile = (data: { symbol: string; because: string }) =>
      data.symbol === 'house' && data.because === say('je thuis blijft')
    await kept(one, at.step, 'tile', tile)
    await hand.press(moodTexts.make.ready)
    await isReady(one, at)
  },
  'moodboard.round': async (one, { step }) => {
    await one.hand.press(moodTexts.round.spoke)
    await kept<{ state: string }>(one, step, 'turn', ({ state }) => state === 'spoken')
  },
  'dilemmas.meet': async (one, at) => {
    const { hand, say } = one
    const { own, meet } = playTexts
    await hand.press(fiche('C'))
    await hand.page.getByRole('heading', { level: 1, name: nameOfFiche('C') }).waitFor()
    await hand.press(meet.back)
    await hand.press(meet.own)
    await hand.page.getByRole('dialog').waitFor()
    for (const field of [own.name, own.tension, own.left, own.right]) await hand.write(field, say('Wie belt'))
    await hand.press(own.propose)
    await kept<{ title: string }>(one, at.step, 'proposal', ({ title }) => title === say('Wie belt'))
    await hand.press(uiTexts.close)
    await closed(hand)
    await hand.press(meet.ready)
    await isReady(one, at)
  },
  'dilemmas.silent': async (one, at) => {
    const { hand } = one
    for (const letter of 'DABFCE') await hand.press(fiche(letter))
    await hand.press(uiTexts.up(nameOfFiche('A')))
    await kept<{ order: string[] }>(one, at.step, 'ballot', ({ order }) => order.join('') === 'ADBFCE')
    await hand.press(playTexts.rank.ready)
    await isReady(one, at)
  },
  'dilemmas.revealed': async ({ hand }) => {
    await hand.press(playTexts.reveal.how)
    await hand.page.getByRole('dialog').waitFor()
    await hand.press(uiTexts.close)
    await closed(hand)
  },
  'conversation.silent': async (one, at) => {
    const { hand, say } = one
    for (const { text } of defaultContent.talkQuestions) await hand.write(text, say('Bel terug'))
    await kept<{ text: string }>(
      one,
      at.step,
      'thought',
      ({ text }, i) => i === 2 && text === say('Bel terug'),
    )
    await hand.press(talkTexts.ready)
    await isReady(one, at)
  },
  'conversation.shared': async (one, { step }) => {
    const { hand, say } = one
    await hand.press(talkTexts.turn.want)
    await kept<{ state: string }>(one, step, 'turn', ({ state }) => state === 'waiting')
    await hand.press(talkTexts.turn.spoke)
    await kept<{ state: string }>(one, step, 'turn', ({ state }) => state === 'spoken')
    await hand.choose(talkTexts.tabs.label, talkTexts.tabs.agreements)
    await agree(one, talkTexts.agreements.make, say('Bel binnen een dag'))
    await hand.page.getByText(say('Bel binnen een dag')).first().waitFor(soon)
  },
  'worldcafe.round1': async (one, { step }) => {
    const { hand, say } = one
    // A phone has the cloth on a page of its own.
    const toCloth = hand.page.getByRole('button', { name: cafeTexts.round.toCloth })
    const cloth = hand.page.getByRole('button', { name: boardTexts.tools.note })
    const narrow = await isFirst(toCloth, cloth)
    if (narrow) await hand.press(cafeTexts.round.toCloth)
    await hand.press(boardTexts.tools.note)
    await hand.page.getByRole('dialog').waitFor()
    await hand.write(boardTexts.noteDialog.label, say('Eén nummer'))
    await hand.press(boardTexts.noteDialog.lay)
    await kept<{ text?: string }>(one, step, 'item', ({ text }) => text === say('Eén nummer'))
    if (!narrow) return
    await hand.press(cafeTexts.cloth.back)
    await toCloth.waitFor()
  },
  'worldcafe.harvest': async (one, { step }) => {
    const { hand, say } = one
    await hand.write(cafeTexts.harvest.fields.wish.label, say(' Bel'))
    await there<{ wish: string }>(one, step, 'harvest', ({ wish }) => wish.includes(say(' Bel').trim()))
  },
  'worldcafe.together': async (one, { step }) => {
    const { hand } = one
    const lines = (): number =>
      dataOf<{ lines: unknown[] }>(one, step, 'theme').flatMap((t) => t.lines).length
    const before = lines()
    await hand.press(cafeTexts.together.lay)
    const dialog = hand.page.getByRole('dialog', { name: cafeTexts.together.layTitle })
    const offer = dialog.getByRole('listitem').getByRole('button').first()
    await hand.press((await offer.innerText()).split('\n')[0] ?? '')
    await expect.poll(lines, soon).toBeGreaterThan(before)
    await closed(hand)
  },
  'worldcafe.choose': async (one, at) => {
    const { hand } = one
    await hand.press(await firstName(hand, 'Eén sticker meer bij'))
    await kept<{ on: string[] }>(one, at.step, 'dots', ({ on }) => on.length === 1)
    await hand.press(cafeTexts.pick.ready)
    await isReady(one, at)
  },
  'flaps.silent': async (one, at) => {
    const { hand, say, device } = one
    const notes = (): number => device.records.of(at.step, 'note').length
    const before = notes()
    await turnTo(hand, 'pro')
    await hand.write(silent.fields.pro, say('Eigen deur'))
    await hand.press(silent.stick)
    await expect.poll(notes, soon).toBe(before + 1)
    await hand.press(silent.ready)
    await isReady(one, at)
  },
  'flaps.stick': async (one, { step }) => {
    const { hand, say } = one
    await openNote(one, 'pro')
    await hand.press(flapTexts.note.move)
    await hand.press(flapTexts.note.moveDo)
    await closed(hand)
    await there<Note>(one, step, 'note', ({ text, sheet }) => text === say('Eigen deur') && sheet === 'con')
  },
  'flaps.sort': async (one, { step }) => {
    const { hand, say } = one
    await openNote(one, 'con')
    await hand.press(flapTexts.note.merge)
    const offer = hand.page.getByRole('dialog').getByRole('listitem').getByRole('button').first()
    await hand.press((await offer.innerText()).split('\n')[0] ?? '')
    await closed(hand)
    await there<Note>(one, step, 'note', ({ text, group }) => text === say('Eigen deur') && group !== null)
  },
  'flaps.weigh': async (one, at) => {
    const { hand, say } = one
    await turnTo(hand, 'con')
    await hand.press(await firstName(hand, 'Eén sticker meer bij'))
    await kept<{ on: string[] }>(one, at.step, 'dots', ({ on }) => on.length === 1)
    await hand.press(await firstName(hand, weigh.remedy))
    await hand.write(weigh.remedy, say('Elke dinsdag'))
    await there<{ text: string }>(one, at.step, 'remedy', ({ text }) => text.includes(say('Elke dinsdag')))
    await hand.press(weigh.ready)
    await isReady(one, at)
  },
  'agreements.make': async (one, { step }) => {
    const choice = one.say('We bellen terug')
    await agree(one, agreeTexts.add, choice)
    await kept<{ choice: string }>(one, step, 'agreement', (data) => data.choice === choice)
  },
  'agreements.consent': async (one, at) => {
    const { hand, say, device } = one
    const all = device.records.of(at.step, 'agreement').length
    for (let n = 1; n <= all; n += 1)
      await hand.choose(agreeTexts.which(n), agreeTexts.colours[n === 1 ? 'oranje' : 'groen'])
    await hand.write(agreeTexts.concern.oranje, say('Wie betaalt'))
    await kept<Consent>(one, at.step, 'consent', ({ concern }) => concern === say('Wie betaalt'))
    await expect.poll(() => ownOf(one, at.step, 'consent').length, soon).toBe(all)
    await hand.press(agreeTexts.ready)
    await isReady(one, at)
  },
  'agreements.shown': async (one, { step }) => {
    const { hand, device } = one
    await hand.press(agreeTexts.change)
    await hand.choose(agreeTexts.which(1), agreeTexts.colours.groen)
    const mine = (): unknown[] =>
      inFull(device.records, step, 'consent')
        .filter(({ by }) => by === device.me?.id)
        .map(({ data }) => (data as Consent).colour)
    await expect.poll(mine, soon).not.toContain('oranje')
    await hand.press(agreeTexts.closeChange)
  },
}

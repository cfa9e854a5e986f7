// The three fixed questions for each chosen fiche, the house rules, and eleven points to watch when choosing.
import type { Line, TalkQuestion } from '../schema.ts'

export const talkQuestions: TalkQuestion[] = [
  {
    id: 'q1',
    text: 'Waarom schuurt dit bij ons?',
    hint: 'Denk aan iets wat je zelf zag of meemaakte. Noem geen namen.',
  },
  {
    id: 'q2',
    text: 'Wat hebben we hierover al gekozen?',
    hint: 'Het mag op papier staan, of gewoon zo gegroeid zijn.',
  },
  {
    id: 'q3',
    text: 'Wat gaf toen de doorslag?',
    hint: 'Bijvoorbeeld geld, tijd, een klacht of een goed gesprek.',
  },
]

export const houseRules: Line[] = [
  { id: 'regel-1', text: 'Iedereen telt even veel. Wat je beroep ook is.' },
  { id: 'regel-2', text: 'Laat elkaar uitpraten.' },
  { id: 'regel-3', text: 'Er is geen goed of fout. Het gaat om waarom je iets vindt.' },
  { id: 'regel-4', text: 'Vertel geen verhalen waarin je een inwoner herkent.' },
  { id: 'regel-5', text: 'Een beurt overslaan mag altijd.' },
]

export const attentionPoints: Line[] = [
  { id: 'punt-1', text: 'Kiezen wat erbij hoort, is nooit helemaal klaar.' },
  { id: 'punt-2', text: 'Begin met een visie. Spreek met partners af waar de grenzen liggen.' },
  { id: 'punt-3', text: 'Sluit aan bij wat er in je gemeente al is.' },
  { id: 'punt-4', text: 'Zorg dat inwoners en partners weten wat er is, en waar.' },
  { id: 'punt-5', text: 'Kijk samen terug en pas aan wat beter kan.' },
  { id: 'punt-6', text: 'Blijf leren van de praktijk. Ook een visie mag veranderen.' },
  { id: 'punt-7', text: 'Werk door aan kennis en aan kwaliteit.' },
  { id: 'punt-8', text: 'Begin bij vertrouwen in elkaar.' },
  { id: 'punt-9', text: 'Geef helpers ruimte voor hun vak en voor eigen ideeën.' },
  { id: 'punt-10', text: 'Praat ook over wat lastig is.' },
  { id: 'punt-11', text: 'Schrijf op wat je leert. Durf er later van af te wijken.' },
]

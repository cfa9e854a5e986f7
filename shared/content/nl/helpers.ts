// Who else helps, besides an independent helper: the fourth element of the framework (handreiking, chapter 1).
import type { Line } from '../schema.ts'

export const helpers: Line[] = [
  { id: 'naasten', text: 'Naasten en mantelzorgers' },
  { id: 'vrijwilligers', text: 'Vrijwilligers' },
  { id: 'ervaring', text: 'Ervaringsdeskundigen' },
  { id: 'toegang', text: 'Wijkteam of toegang' },
  { id: 'aanbieders', text: 'Aanbieders van zorg en hulp' },
  { id: 'zorgkantoor', text: 'Helpers voor de Wlz bij het zorgkantoor' },
  { id: 'buurtwerk', text: 'Buurtwerk en maatschappelijk werk' },
]

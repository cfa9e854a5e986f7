// The facts of a session where only its place and title matter.
import type { MetaData } from '#shared/activities/session/records.ts'

export const factsOf = (about: Pick<MetaData, 'municipality' | 'title'> & Partial<MetaData>): MetaData => ({
  aim: '',
  date: '',
  organisation: '',
  independence: '',
  askSide: true,
  keepDays: 28,
  practice: false,
  ...about,
})

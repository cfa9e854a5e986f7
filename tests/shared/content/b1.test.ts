// Checks the measures of readable Dutch on texts whose outcome can be counted by hand.
import { describe, expect, it } from 'vitest'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'

describe('sentenceLengths', () => {
  it('counts the words of each sentence', () => {
    expect(sentenceLengths('Dit is kort. Is dit ook kort? Ja!')).toEqual([3, 4, 1])
  })

  it('ends a sentence after a closing quote and at a line break', () => {
    expect(sentenceLengths('Zeg: ‘Stop nu.’ Ga dan verder\nen rust')).toEqual([3, 3, 2])
  })

  it('does not end a sentence inside a number, and counts no loose marks', () => {
    expect(sentenceLengths('Er wonen 49.229 mensen – in 2021.')).toEqual([6])
  })

  it('finds nothing in an empty text', () => {
    expect(sentenceLengths('  \n ')).toEqual([])
  })
})

describe('difficultWords', () => {
  it('finds words, phrases and endings, whatever the capitals', () => {
    expect(
      difficultWords('Indien u dit wilt realiseren, dient te worden overlegd in het kader van X.'),
    ).toEqual(['indien', 'realiseren', 'dient te', 'in het kader van'])
  })

  it('leaves words alone that only contain such a word', () => {
    expect(difficultWords('De middelste dochter kent de oudheden; inzakelijk bestaat niet.')).toEqual([])
  })
})

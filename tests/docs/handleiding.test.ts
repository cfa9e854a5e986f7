// The manual: its pictures are those that the script takes, small and with words, and its language is plain.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { difficultWords, sentenceLengths } from '#shared/content/b1.ts'
import { readManual } from '#shared/help/read.ts'
import { pictureNames } from '../e2e/picture-list.ts'

const docs = `${import.meta.dirname}/../../docs`
const blocks = readManual(readFileSync(`${docs}/handleiding.md`, 'utf8'))
const pictures = blocks.filter((block) => block.type === 'picture')
const taken: readonly string[] = pictureNames.map((name) => `${name}.webp`)

test('[HE3] shows only pictures that the script takes, and each of them once', () => {
  expect(pictures.map(({ file }) => file).toSorted()).toEqual(taken.toSorted())
})

test('[HE3] the folder holds exactly what the script takes, less than 2.5 MB together', () => {
  const files = readdirSync(`${docs}/pictures`)
  expect(files.toSorted()).toEqual(taken.toSorted())
  const bytes = files.reduce((sum, file) => sum + statSync(`${docs}/pictures/${file}`).size, 0)
  expect(bytes).toBeLessThan(2_500_000)
})

test('[HE3] every picture says in words of its own what is seen', () => {
  const words = pictures.map(({ alt }) => alt)
  expect(words.filter((alt) => alt.split(' ').length < 4)).toEqual([])
  expect(new Set(words).size).toBe(words.length)
})

test('[HE4] has short sentences and no officialese', () => {
  const lines = blocks.flatMap((block) => {
    const parts = block.type === 'list' ? block.items : block.type === 'text' ? [block.line] : []
    return parts.map((line) => line.map(({ text }) => text).join(''))
  })
  const lengths = lines.flatMap(sentenceLengths)
  expect(lines.flatMap(difficultWords)).toEqual([])
  expect(lengths.filter((length) => length > 25)).toEqual([])
  expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThan(12)
})

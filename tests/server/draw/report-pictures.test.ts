// A report gets the photos and symbols that it asks for, from its own session only.
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { withPictures } from '#server/draw/report-pictures.ts'
import { MemoryStore } from '#server/store/memory.ts'
import { allSymbols } from '#shared/content/symbols/words.ts'
import { flat } from '../images/files.ts'
import { sampleImage, sampleSession } from '../store/samples.ts'

const roomy = { perPerson: 20, perSession: 400 }

test('the photos that are asked for come as small addresses, and no others are fetched', async () => {
  const store = new MemoryStore()
  await store.create(sampleSession('a'))
  await store.create(sampleSession('b'))
  const bytes = await flat(1600, 1200).webp().toBuffer()
  await store.putImage({ ...sampleImage('a', 'mine'), bytes }, roomy)
  await store.putImage({ ...sampleImage('a', 'unused'), bytes }, roomy)
  await store.putImage({ ...sampleImage('b', 'theirs'), bytes }, roomy)
  await store.putImage(sampleImage('a', 'no picture'), roomy)
  const fetched: string[] = []
  const seen = new Proxy(store, {
    get: (target, name) =>
      name === 'image'
        ? (session: string, id: string) => {
            fetched.push(`${session}/${id}`)
            return target.image(session, id)
          }
        : (Reflect.get(target, name) as unknown),
  })
  const [mine, ...others] = await withPictures(seen, 'a', ({ image }) =>
    ['mine', 'theirs', 'gone', 'no picture'].map((id) => image(id)),
  )
  expect([mine?.width, mine?.height]).toEqual([800, 600])
  expect(others).toEqual([undefined, undefined, undefined])
  const [head = '', data = ''] = mine?.href.split(',') ?? []
  expect(head).toBe('data:image/webp;base64')
  expect((await sharp(Buffer.from(data, 'base64')).metadata()).width).toBe(800)
  expect(fetched).toEqual(['a/mine', 'a/theirs', 'a/gone', 'a/no picture'])
})

test('without photos the report is built once, with the symbols by their Dutch names', async () => {
  let times = 0
  const [first] = allSymbols
  const symbol = await withPictures(new MemoryStore(), 'a', ({ symbol }) => {
    times += 1
    return symbol(first?.id ?? '')
  })
  expect(times).toBe(1)
  expect(symbol?.name).toBe(first?.name)
  expect(symbol?.body).toContain('<')
})

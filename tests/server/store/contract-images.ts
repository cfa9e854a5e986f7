// The rules of images: kept whole, capped, taken away, and apart for each session.
import { expect, it } from 'vitest'
import type { Bench } from './contract.ts'
import { sampleImage, sampleSession } from './samples.ts'

const roomy = { perPerson: 20, perSession: 400 }

export function imageContract(bench: () => Bench): void {
  it('[ST26] an image is given back as it was put, to its own session only, also by another store', async () => {
    const { store, another } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    const image = { ...sampleImage('a'), bytes: Uint8Array.from({ length: 10_000 }, (_, at) => at % 251) }
    expect(await store.putImage(image, roomy)).toBe('kept')
    expect(await store.image('a', 'i1')).toStrictEqual(image)
    expect(await store.image('b', 'i1')).toBeUndefined()
    expect(await store.image('a', 'i2')).toBeUndefined()
    const given = await store.image('a', 'i1')
    given?.bytes.fill(0)
    expect(await store.image('a', 'i1')).toStrictEqual(image)
    await store.close()
    expect(await (await another()).image('a', 'i1')).toStrictEqual(image)
  })

  it('[ST26] what changes after it was handed in does not change what is kept', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    const image = sampleImage('a')
    const putting = store.putImage(image, roomy)
    image.bytes.fill(0)
    await putting
    expect(await store.image('a', 'i1')).toStrictEqual(sampleImage('a'))
  })

  it('[ST27] the caps for a person and a session hold, also at the same moment; an id that is there stays', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    const cap = { perPerson: 2, perSession: 3 }
    const put = (id: string, person: string, session = 'a') =>
      store.putImage(sampleImage(session, id, person), cap)
    expect(await Promise.all([put('i1', 'p1'), put('i2', 'p1'), put('i3', 'p1')])).toEqual([
      'kept',
      'kept',
      'full',
    ])
    expect(await store.image('a', 'i3')).toBeUndefined()
    expect(await Promise.all([put('i4', 'p2'), put('i5', 'p2')])).toEqual(['kept', 'full'])
    expect(await store.putImage(sampleImage('a', 'i1', 'p2', 'other bytes'), cap)).toBe('kept')
    expect(await store.image('a', 'i1')).toStrictEqual(sampleImage('a'))
    expect(await put('i1', 'p1', 'b')).toBe('kept')
  })

  it('[ST29] the ids of the images of a session are listed, without those of another or what was removed', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    await store.create(sampleSession('b'))
    for (const id of ['i1', 'i2', 'i3']) await store.putImage(sampleImage('a', id), roomy)
    await store.putImage(sampleImage('b', 'i4'), roomy)
    await store.removeImage('a', 'i2')
    expect((await store.images('a')).toSorted()).toEqual(['i1', 'i3'])
    expect(await store.images('b')).toEqual(['i4'])
    expect(await store.images('none')).toEqual([])
  })

  it('[ST28] removing an image makes room; what is not there is passed over', async () => {
    const { store } = bench()
    await store.create(sampleSession('a'))
    const cap = { perPerson: 1, perSession: 1 }
    await store.putImage(sampleImage('a'), cap)
    await store.removeImage('a', 'other')
    await store.removeImage('b', 'i1')
    expect(await store.putImage(sampleImage('a', 'i2'), cap)).toBe('full')
    await store.removeImage('a', 'i1')
    expect(await store.image('a', 'i1')).toBeUndefined()
    expect(await store.putImage(sampleImage('a', 'i2'), cap)).toBe('kept')
  })
}

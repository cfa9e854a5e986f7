// The contract that every store must pass. A new store joins with one line: storeContract('postgres', makeMedium).
import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from '#server/store/store.ts'
import { imageContract } from './contract-images.ts'
import { logContract } from './contract-log.ts'
import { registerContract } from './contract-register.ts'

/** Where a store keeps things, empty at first. `open` may be called several times, also while another is open. */
export type Medium = { open(): Promise<Store>; discard(): Promise<void> }

/** What a rule needs: the store of this test, and a way to open a further one on the same medium. */
export type Bench = { readonly store: Store; readonly another: () => Promise<Store> }

/** Runs all numbered rules on stores that `makeMedium` provides. */
export function storeContract(name: string, makeMedium: () => Promise<Medium>): void {
  describe(`the ${name} store`, () => {
    let medium: Medium
    let opened: Store[]

    const another = async () => {
      const store = await medium.open()
      opened.push(store)
      return store
    }
    const bench = (): Bench => {
      const [store] = opened
      if (!store) throw new Error('no store is open')
      return { store, another }
    }

    beforeEach(async () => {
      medium = await makeMedium()
      opened = []
      await another()
    })
    afterEach(async () => {
      await Promise.all(opened.map((store) => store.close()))
      await medium.discard()
    })

    logContract(bench)
    registerContract(bench)
    imageContract(bench)
  })
}

// The preparations in the database of this browser. Every write is durable before it is told to be.
import type { Commit } from '#shared/kernel/record.ts'
import type { Kept } from '#shared/solo/host.ts'
import type { Preparation, SoloStore } from './store.ts'

const NAME = 'dilemmatafel-alleen'
const VERSION = 1
const STORES = ['preparations', 'kept', 'commits'] as const
type StoreName = (typeof STORES)[number]

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
  })

const open = (closed: () => void): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.addEventListener('upgradeneeded', () => {
      for (const name of STORES) request.result.createObjectStore(name)
    })
    request.addEventListener('success', () => {
      // Another tab with a later version of the program may go on.
      request.result.addEventListener('versionchange', () => {
        request.result.close()
        closed()
      })
      request.result.addEventListener('close', closed)
      resolve(request.result)
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
  })

/** What is written in one go. A commit stands under the preparation and its number, so that there are never two. */
const change = async <T>(
  db: IDBDatabase,
  act: (store: (name: StoreName) => IDBObjectStore) => Promise<T>,
): Promise<T> => {
  const transaction = db.transaction(STORES, 'readwrite', { durability: 'strict' })
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not kept')))
  })
  const result = act((name) => transaction.objectStore(name)).catch((error: unknown) => {
    try {
      transaction.abort()
    } catch {
      // It was over already.
    }
    throw error
  })
  const [value] = await Promise.all([result, done])
  return value
}

const commitsOf = (id: string, from = 0): IDBKeyRange => IDBKeyRange.bound([id, from], [id, Infinity])

class Database implements SoloStore {
  /** Opened once; the browser may close it, and then it is opened again. */
  #open: Promise<IDBDatabase> | undefined

  async list(): Promise<readonly Preparation[]> {
    const db = await this.#db()
    const all: Preparation[] = await asked(
      db.transaction('preparations').objectStore('preparations').getAll(),
    )
    return all.sort((a, b) => b.changedAt - a.changedAt)
  }

  async add(preparation: Preparation, kept: Kept): Promise<void> {
    await change(await this.#db(), async (store) => {
      await asked(store('preparations').add(preparation, preparation.id))
      await asked(store('kept').add(kept, preparation.id))
    })
  }

  async load(id: string) {
    const transaction = (await this.#db()).transaction(STORES)
    const [preparation, kept, tail] = await Promise.all([
      asked(transaction.objectStore('preparations').get(id) as IDBRequest<Preparation | undefined>),
      asked(transaction.objectStore('kept').get(id) as IDBRequest<Kept | undefined>),
      asked(transaction.objectStore('commits').getAll(commitsOf(id)) as IDBRequest<Commit[]>),
    ])
    return preparation && kept && { preparation, kept, tail }
  }

  async append(id: string, after: number, commit: Commit, at: number, kept?: Kept) {
    return change(await this.#db(), async (store): Promise<'ok' | 'conflict' | 'gone'> => {
      const preparations = store('preparations')
      const known = await asked(preparations.get(id) as IDBRequest<Preparation | undefined>)
      if (!known) return 'gone'
      if (known.seq !== after) return 'conflict'
      preparations.put({ ...known, seq: commit.seq, changedAt: at }, id)
      if (!kept) store('commits').add(commit, [id, commit.seq])
      else {
        store('kept').put(kept, id)
        store('commits').delete(commitsOf(id))
      }
      return 'ok'
    })
  }

  async rename(id: string, name: string): Promise<void> {
    await change(await this.#db(), async (store) => {
      const known = await asked(store('preparations').get(id) as IDBRequest<Preparation | undefined>)
      if (known) store('preparations').put({ ...known, name }, id)
    })
  }

  async remove(id: string): Promise<void> {
    await change(await this.#db(), async (store) => {
      await asked(store('preparations').delete(id))
      await asked(store('kept').delete(id))
      await asked(store('commits').delete(commitsOf(id)))
    })
  }

  async #db(): Promise<IDBDatabase> {
    this.#open ??= open(() => (this.#open = undefined))
    try {
      return await this.#open
    } catch (error) {
      this.#open = undefined
      throw error
    }
  }
}

export const soloStore: SoloStore = new Database()

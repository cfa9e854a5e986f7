// Snapshots as they are kept: gzipped JSON.
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { Snapshot } from '../store.ts'

const [pack, unpack] = [promisify(gzip), promisify(gunzip)]

/** Compressed off the main thread, at the level that costs least. */
export function encodeSnapshot(snapshot: Snapshot): Promise<Uint8Array> {
  return pack(JSON.stringify(snapshot), { level: 1 })
}

/** Undefined when it cannot be read: a snapshot is a cache, the log has everything. */
export async function decodeSnapshot(bytes: Uint8Array): Promise<Snapshot | undefined> {
  try {
    return JSON.parse((await unpack(bytes)).toString()) as Snapshot
  } catch {
    return undefined
  }
}

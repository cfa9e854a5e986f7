// Unpacks the snapshot of a welcome with what the browser has itself: Safari from 16.4, Chrome 80, Firefox 113.
import type { Snapshot } from '#shared/kernel/wire.ts'

export const canUnzip = (): boolean => typeof DecompressionStream === 'function'

/** Gzipped JSON to a snapshot. Rejects when it is damaged. The server made it, so its shape is not checked again. */
export const unzipSnapshot = async (packed: Uint8Array | ArrayBuffer): Promise<Snapshot> => {
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'))
  return (await new Response(stream).json()) as Snapshot
}

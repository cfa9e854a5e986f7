// The memory store passes the contract.
import { MemoryDisk, MemoryStore } from '#server/store/memory.ts'
import { storeContract } from './contract.ts'

storeContract('memory', async () => {
  const disk = new MemoryDisk()
  return { open: async () => new MemoryStore(disk), discard: async () => undefined }
})

// Ids of own rows and columns, in the letters that ids of content may have.
import { customAlphabet } from 'nanoid'

/** Starts with a letter, as ids of content do. */
const random = customAlphabet('abcdefghijklmnopqrstuvwxyz0123456789', 12)

export const ownId = (): string => `eigen-${random()}`

// How somebody shows to have made a record that has no author: the id is made from a secret that only its device knows.
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

const ID_CHARACTERS = 24
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The id that belongs to a secret: 24 characters of 6 bits of its SHA-256, so that the secret cannot be found from it. */
export const proofId = (secret: string): string => {
  const hash = sha256(utf8ToBytes(secret))
  return Array.from({ length: ID_CHARACTERS }, (_, index) => ALPHABET[(hash[index] ?? 0) & 63]).join('')
}

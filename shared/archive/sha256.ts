// The checksum of a file as archives write it.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256, 64 hexadecimal digits in small letters. */
export const sha256Hex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))

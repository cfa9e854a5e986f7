// No secret lies in the repository: no keys of services, no private keys, no passwords, no databases.
import { describe, expect, test } from 'vitest'
import { filesOfTree, readRaw } from './tree.ts'

/** What keys look like, by whose they are. */
const shapes: Readonly<Record<string, RegExp>> = {
  'private key': /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/,
  'key of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
  'key of GitHub': /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{60,})\b/,
  'key of GitLab': /\bglpat-[\w-]{20,}\b/,
  'key of Slack': /\bxox[abprs]-[\w-]{10,}\b/,
  'key of Google': /\bAIza[\w-]{35}\b/,
  'key of npm': /\bnpm_[A-Za-z0-9]{36}\b/,
  'signed token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  'password in an address': /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"`$<>]+:[^\s/:@'"`$<>]{3,}@[^\s/]/,
}

const ASSIGNED =
  /(?:passw(?:or)?d|wachtwoord|secret|token|api[_-]?key|organiser[_-]?code)['"]?\s*[:=]\s*['"]([\w+/=-]{20,})['"]/gi

/** Bits a sign: words stay under it, random letters and digits do not. */
const bitsOf = (text: string): number => {
  const counts = new Map<string, number>()
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length
    return sum - share * Math.log2(share)
  }, 0)
}

const foundIn = (text: string): string[] => [
  ...Object.entries(shapes).flatMap(([name, shape]) => (shape.test(text) ? [name] : [])),
  ...Array.from(text.matchAll(ASSIGNED), ([, value = '']) => value)
    .filter((value) => bitsOf(value) > 3.7)
    .map(() => 'random value with the name of a secret'),
]

/** An address with a password that the configuration must refuse; it is of nobody. */
const refused = ['tests/server/access.test.ts: password in an address']

const named = /(?:^|\/)(?:\.env(?:\..+)?|id_(?:rsa|ed25519|ecdsa)|.+\.(?:pem|key|p12|pfx|jks|kdbx|sqlite))$/

describe('secrets', () => {
  test('[OP8] nothing in the repository looks like one', () => {
    const files = filesOfTree()
    expect(files.length).toBeGreaterThan(1_000)
    const found = files.flatMap((path) => foundIn(readRaw(path)).map((what) => `${path}: ${what}`))
    expect(found).toEqual(refused)
  })

  test('[OP8] no file has the name of a key, a database or settings of an environment', () => {
    expect(filesOfTree().filter((path) => named.test(path))).toEqual([])
  })

  // Put together here, so that this file holds none itself.
  const random = ['q7Zk2Xw9', 'Vb4Tn8Lp', 'Rd3Jy6Hs', 'Gf5M', 'c1Ea'].join('')
  test.each([
    ['private key', ['-----BEGIN ', 'RSA PRIVATE KEY-----']],
    ['key of AWS', ['AKIA', 'ABCDEFGH23456789']],
    ['key of GitHub', ['ghp', '_', random.padEnd(36, 'x')]],
    ['key of GitLab', ['glpat', '-', random]],
    ['key of Slack', ['xoxb', '-', random]],
    ['key of Google', ['AIza', random.padEnd(35, 'x')]],
    ['key of npm', ['npm', '_', random.padEnd(36, 'x')]],
    ['signed token', ['eyJ', 'hbGciOiJub25l.', 'eyJ', 'zdWIiOiIxMjM0.', random]],
    ['password in an address', ['https://', 'admin', ':geheim', '@example.nl/']],
    ['random value with the name of a secret', ['const apiKey', " = '", random, "'"]],
  ])('[OP8] a %s would be found', (name, parts) => {
    expect(foundIn(parts.join(''))).toEqual([name])
  })

  test('[OP8] names, words and ids are no secret', () => {
    const innocent = ["token: 'een-lange-tekst-die-een-naam-is'", 'https://example.nl:8080/a@b', 'glpat-kort']
    expect(innocent.flatMap(foundIn)).toEqual([])
  })
})

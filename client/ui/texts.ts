// The few Dutch words that belong to the parts themselves; all other words come in through props.
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`

export const uiTexts = {
  saved: 'Bewaard',
  waiting: (n: number) => (n === 1 ? '1 wacht op verbinding' : `${n} wachten op verbinding`),
  failed: 'Niet bewaard. Tik om opnieuw te proberen',
  divided: 'verdeeld',
  up: (name: string) => `${name} omhoog`,
  down: (name: string) => `${name} omlaag`,
  drag: (name: string) => `${name} verslepen`,
  fiche: (letter: string) => `Fiche ${letter}`,
  close: 'Sluit',
  meaning: 'Wat betekent dit?',
  charsLeft: (n: number) => (n === 1 ? 'Nog 1 teken' : `Nog ${n} tekens`),
  charsOver: (n: number) => (n === 1 ? '1 teken te veel' : `${n} tekens te veel`),
  notShared: 'Jouw geeltje, nog niet gedeeld',
  joinTitle: 'Doe mee',
  qrLabel: 'QR-code om mee te doen',
  timeLeft: 'Nog te gaan',
  overTime: 'Over de tijd',
  toMain: 'Naar de inhoud',
  optional: 'mag, hoeft niet',
  pawn: { ready: 'klaar', busy: 'bezig', away: 'weg' },
  step: { done: 'geweest', now: 'nu', later: 'komt nog' },
  trace: {
    bsn: 'een burgerservicenummer',
    phone: 'een telefoonnummer',
    mail: 'een e-mailadres',
    birthday: 'een geboortedatum',
    address: 'een adres',
    name: 'de naam van iemand',
  },
  traces: (found: readonly string[]) =>
    `Let op: hier staat misschien ${listed(found)}. Schrijf niets waaraan je iemand herkent.`,
  minutes: (n: number) => `${n} min`,
} as const

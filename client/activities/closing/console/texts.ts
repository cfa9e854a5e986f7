// The facilitator's sentences at the closing.
export const closingConsole = {
  taken: 'Dit nemen we mee',
  talks: (n: number): string => (n === 1 ? '1 fiche voor een gesprek' : `${n} fiches voor een gesprek`),
  agreements: (n: number): string => (n === 1 ? '1 afspraak' : `${n} afspraken`),
  parked: (n: number): string => `${n} op de parkeerplaats`,
  before: 'Download het verslag voordat je sluit. De laatste knop helpt je daarbij.',
} as const

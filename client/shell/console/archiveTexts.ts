// The words about the package for the archive, and its metadata.

export const archiveTexts = {
  heading: 'Voor het archief',
  lead: 'Een pakket met het verslag, de tabellen en de beelden. Bij alles staat wat het is en hoe lang je het bewaart (MDTO).',
  versions: [
    {
      version: 'full',
      name: 'Volledige versie',
      about: 'Hier kunnen namen in staan.',
      zip: 'Volledig pakket (zip)',
      note: 'Pakbon bij het volledige pakket (xml)',
    },
    {
      version: 'public',
      name: 'Openbare versie',
      about:
        'Zonder namen van deelnemers, foto’s, kleine groepen en wat jij wegliet. Lees de tekst eerst na.',
      zip: 'Openbaar pakket (zip)',
      note: 'Pakbon bij het openbare pakket (xml)',
    },
  ],
  look: 'Bekijk de metagegevens',
  metadata: 'Metagegevens van het pakket',
  metadataLead: 'Dit staat in het pakket bij elke map en elk bestand, volgens MDTO.',
  metadataHead: ['Gegeven', 'Waarde'],
  metadataOf: (level: string, name: string): string => `${level}: ${name}`,
  take: 'Neem de metagegevens mee (zip)',
  busy: 'We maken het pakket…',
  got: (name: string): string => `${name} staat nu bij je downloads.`,
  sum: 'Controlesom (SHA-256)',
  failed: 'Het pakket ophalen lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw.',
} as const

// The words of the page on which a report is opened again, and of the example.

export const openedTexts = {
  title: 'Een verslag openen',
  lead: 'Heb je een verslag als gegevens (.json) of een pakket voor het archief (.zip)? Hier lees je het weer.',
  choose: 'Kies een bestand',
  chooseOther: 'Kies een ander bestand',
  stays: 'Het bestand blijft op dit apparaat. We sturen niets weg en bewaren niets. Alleen jij ziet het.',
  opening: 'We openen het bestand…',
  opened: 'Het verslag is open.',
  broken: 'Het bestand lezen lukt niet. Kies het opnieuw.',
  hash: 'Controlegetal (SHA-256)',
  again: 'Maak opnieuw een bestand',
  html: 'Als webpagina',
  docx: 'Voor Word',
  json: 'Als gegevens (JSON)',
  tables: 'Losse tabellen (CSV)',
  making: 'We maken het bestand…',
  made: 'Het bestand staat nu bij je downloads.',
  failed: 'Dit bestand maken lukt niet in deze browser.',
  noPdf: 'Een PDF kan een browser niet maken. Open de webpagina en druk die af als PDF.',
} as const

export const exampleTexts = {
  title: 'Een voorbeeld',
  mark: 'Voorbeeld: deze mensen en teksten zijn verzonnen.',
  lead: 'Zo ging een middag in Dordrecht, met achttien mensen. Kijk eerst hoe het eruitzag. Lees daarna het verslag.',
  walk: 'Zo ging het',
  report: 'Dit verslag kwam eruit',
  loading: 'We halen het verslag op…',
  failed: 'Het verslag ophalen lukt nu niet. Kijk of je verbinding hebt en laad de pagina opnieuw.',
  prepare: 'Maak zelf een sessie',
} as const

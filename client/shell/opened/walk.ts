// The walk through the example: seven moments of the afternoon as they were on the screens, each with what one sees.
// The pictures are those of the manual, made by `npm run pictures`.
import laptop from '../../../docs/pictures/laptop-stilte.webp'
import phone from '../../../docs/pictures/phone-volgorde.webp'
import flaps from '../../../docs/pictures/projector-flappen.webp'
import lobby from '../../../docs/pictures/projector-wachten.webp'
import moodboard from '../../../docs/pictures/projector-moodboard.webp'
import tables from '../../../docs/pictures/projector-tafels.webp'
import reveal from '../../../docs/pictures/projector-volgorde.webp'

export type Moment = {
  readonly picture: string
  readonly width: number
  readonly height: number
  /** On which screen this is. */
  readonly where: string
  readonly caption: string
  /** What stands in the picture, for who does not see it. */
  readonly alt: string
}

const wide = { width: 1120, height: 630, where: 'Op het grote scherm' }

export const walk: readonly Moment[] = [
  {
    ...wide,
    picture: lobby,
    caption: 'Iedereen komt binnen met een code. Een account is niet nodig.',
    alt: 'Het grote scherm met een code van zes tekens en een QR-code. Eronder staan plaatjes en een pion voor wie er is.',
  },
  {
    ...wide,
    picture: moodboard,
    caption: 'Eerst kiest iedereen een beeld. In de ronde vertelt ieder er kort iets bij.',
    alt: 'Een groot beeld van een pakje bankbiljetten, met de zin: omdat er elk jaar een keuze is die pijn doet.',
  },
  {
    picture: phone,
    width: 396,
    height: 704,
    where: 'Op je telefoon',
    caption: 'Dan legt ieder in stilte zes dilemma’s op volgorde. Niemand ziet wat een ander kiest.',
    alt: 'Zes dilemma’s onder elkaar, met knoppen om ze hoger of lager te leggen. Onderaan staat: alleen jij ziet dit.',
  },
  {
    picture: laptop,
    width: 1120,
    height: 630,
    where: 'Op de laptop van de gespreksleider',
    caption: 'De gespreksleider ziet hoeveel mensen klaar zijn, en gaat dan verder.',
    alt: 'De pagina van de gespreksleider: links het programma, in het midden hoeveel mensen klaar zijn, rechts de mensen.',
  },
  {
    ...wide,
    picture: reveal,
    caption: 'De uitslag: wat de groep belangrijk vindt, en waar ze verdeeld is.',
    alt: 'Zes dilemma’s op volgorde, met punten en de plaats bij elke kant. Bij één dilemma staat dat de groep verdeeld is.',
  },
  {
    ...wide,
    picture: tables,
    caption: 'Aan tafels praten mensen door. Na een ronde schuiven ze door naar een andere tafel.',
    alt: 'Vier ronde tafels met stoelen, elk met een nummer en een dilemma om over te praten.',
  },
  {
    ...wide,
    picture: flaps,
    caption: 'Voor één keuze hangt de groep de voordelen en de nadelen naast elkaar.',
    alt: 'Twee vellen papier met geeltjes: links voordelen en rechts nadelen, in groepjes.',
  },
]

// The words of the dialog in which a device is set.
export const displayTexts = {
  title: 'Weergave',
  lead: 'Dit geldt alleen voor dit apparaat. Niemand anders ziet wat je kiest.',
  size: 'Hoe groot zijn de letters?',
  sizes: { normal: 'Gewoon', large: 'Groter', largest: 'Nog groter', double: 'Dubbel zo groot' },
  contrast: 'Hoe sterk zijn de kleuren?',
  contrasts: { normal: 'Gewoon', strong: 'Sterk' },
  contrastWhy: {
    normal: 'Groene tafel, warm papier.',
    strong: 'Donkere letters op wit, met een duidelijke rand.',
  },
  calm: 'Rustig',
  calmWhy:
    'Niets beweegt, klinkt of trilt vanzelf. Een schermlezer zegt alleen wat je moet weten. Wat een ander tekent, zie je pas als het af is.',
  aloud: 'Laat knoppen zien om voor te lezen',
  aloudWhy: 'Een stem van dit apparaat leest voor als jij op de knop drukt. De tekst gaat nergens heen.',
  noVoice: 'Dit apparaat heeft zelf geen Nederlandse stem. Voorlezen kan hier dus niet.',
  sound: 'Laat een toon horen',
  soundWhy: 'Als er nog 2 minuten zijn, als de tijd om is, en als iedereen terug moet komen.',
  projector: 'De projector',
  projectorWhy:
    'Een projector in deze browser volgt wat je hier kiest. Staat hij op een ander apparaat? Zet dan dit achter het adres:',
  projectorKeys: '?contrast=sterk&rust=aan',
  projectorPause: 'Beweegt of bladert de projector vanzelf? De spatiebalk zet dat stil, en weer aan.',
} as const

// The five documents that the examples come from. What has no date says so.

export const handreiking = {
  document: 'Movisie, handreiking Onafhankelijke cliëntondersteuning',
  year: '2020',
}

export const dordrechtVision = {
  document: 'Gemeente Dordrecht, visie op cliëntondersteuning',
  year: 'na 2020, zonder datum',
}

export const dordrechtResearch = {
  document: 'Onderzoekcentrum Drechtsteden, Cliëntondersteuning in Dordrecht',
  year: '2016',
}

export const haarlem = {
  document: 'Gemeente Haarlem, rapportage over de pilot met Cliëntenbelang',
  year: '2020',
}

export const waalwijk = {
  document: 'Onafhankelijke cliëntondersteuning: de aanpak in gemeente Waalwijk',
  year: '2022',
}

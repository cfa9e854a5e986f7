// All Dutch content of the game in one place, not yet checked by the schema.
import type { Content } from '../schema.ts'
import { ficheA } from './fiche-a.ts'
import { ficheB } from './fiche-b.ts'
import { ficheC } from './fiche-c.ts'
import { ficheD } from './fiche-d.ts'
import { ficheE } from './fiche-e.ts'
import { ficheF } from './fiche-f.ts'
import { helpers } from './helpers.ts'
import { generalTasks, lifeDomains, moments, targetGroups } from './matrix.ts'
import { parties } from './parties.ts'
import { scopeScripts } from './scripts-scope.ts'
import { scripts } from './scripts.ts'
import { attentionPoints, houseRules, talkQuestions } from './talk.ts'
import { templates } from './templates.ts'
import { terms } from './terms.ts'

export const dutchContent: Content = {
  fiches: [ficheA, ficheB, ficheC, ficheD, ficheE, ficheF],
  talkQuestions,
  terms,
  parties,
  scripts: { ...scripts, ...scopeScripts },
  templates,
  attentionPoints,
  houseRules,
  lifeDomains,
  targetGroups,
  moments,
  generalTasks,
  helpers,
}

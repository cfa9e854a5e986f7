// The routes of the API, one file per subject; a new subject is one file and one line here.
import type { Route } from '../services.ts'
import { archive } from './archive.ts'
import { codes } from './codes.ts'
import { content } from './content.ts'
import { erasing } from './erasing.ts'
import { health } from './health.ts'
import { images } from './images.ts'
import { joining } from './joining.ts'
import { kits } from './kits.ts'
import { openapi } from './openapi.ts'
import { people } from './people.ts'
import { person } from './person.ts'
import { report } from './report.ts'
import { sessions } from './sessions.ts'
import { wellKnown } from './well-known.ts'
import { spots } from './spots.ts'

export const routes: readonly Route[] = [
  health,
  wellKnown,
  openapi,
  content,
  codes,
  sessions,
  joining,
  people,
  person,
  images,
  report,
  archive,
  kits,
  erasing,
  spots,
]

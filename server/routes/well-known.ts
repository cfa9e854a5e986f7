// What others look for at a fixed place: the address for who finds a leak, when the operator set one.
import { problem } from '../problem.ts'
import { securityTxt } from '../security-txt.ts'
import type { Route } from '../services.ts'

export const wellKnown: Route = (app, { config }) => {
  app.get('/.well-known/security.txt', (c) => {
    if (config.security === undefined) return problem('unknown')
    return c.text(securityTxt(config.security, config.publicUrl))
  })
}

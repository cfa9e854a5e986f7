// The description of the HTTP interface, for programs of others; pages of any site may read it, and nothing else.
import { openapiDocument } from '../openapi/document.ts'
import type { Route } from '../services.ts'

/** Where it stands; also for the guard that keeps other sites from the rest. */
export const DESCRIPTION = '/api/v1/openapi.json'

export const openapi: Route = (app, { config, content }) => {
  const document = openapiDocument(config, content)
  app.get(DESCRIPTION, (c) => {
    c.header('access-control-allow-origin', '*')
    c.header('cross-origin-resource-policy', 'cross-origin')
    return c.json(document)
  })
}

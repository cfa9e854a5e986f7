// The description of the HTTP interface, for programs of others.
import { openapiDocument } from '../openapi/document.ts'
import type { Route } from '../services.ts'

export const openapi: Route = (app) => {
  app.get('/api/v1/openapi.json', (c) => c.json(openapiDocument))
}

// The description of the HTTP interface: every route is in it and no other, and every answer says which version it is.
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { API_VERSION, openapiDocument } from '#server/openapi/document.ts'
import { routes } from '#server/routes/all.ts'
import type { App, Services } from '#server/services.ts'
import { startServer } from '#server/start.ts'

const BASE = '/api/v1'

const described = Object.entries(openapiDocument.paths).flatMap(([path, operations]) =>
  Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
)

test('[RB9] every route of the interface is described, and nothing that is not there', () => {
  const app: App = new Hono()
  // What a route does with these is not asked here.
  const services = { config: {}, content: {} } as unknown as Services
  for (const add of routes) add(app, services)
  const there = app.routes
    .filter(({ path }) => path.startsWith(BASE))
    .map(({ method, path }) => `${method} ${path.slice(BASE.length).replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(there.length).toBeGreaterThan(20)
  expect(described.toSorted()).toEqual(there.toSorted())
})

test('[RB9] every part of a path is a parameter, and every operation has a name of its own', () => {
  const operations = Object.entries(openapiDocument.paths).flatMap(([path, methods]) =>
    Object.values(methods).map((operation) => ({ path, operation })),
  )
  const ids = operations.map(({ operation }) => operation['operationId'])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, operation } of operations) {
    const given = (operation['parameters'] ?? []) as readonly { in: string; name: string }[]
    const inPath = given.filter((one) => one.in === 'path').map(({ name }) => name)
    expect(inPath).toEqual(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name))
  }
})

test('[RB9] it is served, and an answer and a refusal say which version it is', async () => {
  const server = await startServer()
  try {
    const answer = await fetch(`${server.url}${BASE}/openapi.json`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(openapiDocument)))
    const refused = await fetch(`${server.url}${BASE}/niets`)
    expect(refused.status).toBe(404)
    const foreign = await fetch(`${server.url}${BASE}/content`, {
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
    for (const { headers } of [answer, refused, foreign]) expect(headers.get('api-version')).toBe(API_VERSION)
  } finally {
    await server.close()
  }
})

// The description of the HTTP interface: every route is in it and no other, and every answer says which version it is.
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { API_VERSION, openapiDocument } from '#server/openapi/document.ts'
import { routes } from '#server/routes/all.ts'
import type { App, Services } from '#server/services.ts'
import { startServer, type Running } from '#server/start.ts'
import { defaultContent } from '#shared/content/load.ts'

const BASE = '/api/v1'
const SITE = 'https://dilemmas.example.nl'

const configOf = (env: Record<string, string> = {}) => {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.problems.join(' '))
  return read.config
}
const document = openapiDocument(configOf(), defaultContent)

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

let server: Running | undefined
afterEach(() => server?.close())

type Responses = Readonly<Record<string, { headers?: object; content?: object; $ref?: string }>>
const responsesOf = (operation: Readonly<Record<string, unknown>>): Responses =>
  operation['responses'] as Responses
type Parameter = { readonly in: string; readonly name: string }
const parametersOf = (operation: Readonly<Record<string, unknown>>): readonly Parameter[] =>
  (operation['parameters'] ?? []) as readonly Parameter[]

test('[RB9] every route of the interface is described, and nothing that is not there', () => {
  const app: App = new Hono()
  // What a route does with these is not asked here.
  const services = { config: {}, content: {} } as unknown as Services
  for (const add of routes) add(app, services)
  const there = app.routes
    .filter(({ path }) => path.startsWith(BASE))
    .map(({ method, path }) => `${method} ${path.slice(BASE.length).replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(there.length).toBeGreaterThan(20)
  const described = operations.map(({ method, path }) => `${method.toUpperCase()} ${path}`)
  expect(described.toSorted()).toEqual(there.toSorted())
})

test('[RB9] every part of a path is a parameter, and every operation has a name of its own', () => {
  const ids = operations.map(({ operation }) => operation['operationId'])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { path, operation } of operations) {
    const inPath = parametersOf(operation)
      .filter((one) => one.in === 'path')
      .map(({ name }) => name)
    expect(inPath).toEqual(Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name))
  }
})

test('[RB9] it is served, and an answer and a refusal say which version it is', async () => {
  server = await startServer()
  const answer = await fetch(`${server.url}${BASE}/openapi.json`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(document)))
  const refused = await fetch(`${server.url}${BASE}/niets`)
  expect(refused.status).toBe(404)
  const foreign = await fetch(`${server.url}${BASE}/content`, { headers: { origin: 'https://evil.example' } })
  expect(foreign.status).toBe(403)
  for (const { headers } of [answer, refused, foreign]) expect(headers.get('api-version')).toBe(API_VERSION)
})

test('[OP4] pages of other sites may read the description, and nothing else of the interface', async () => {
  server = await startServer({ config: { publicUrl: SITE } })
  const origin = 'https://validator.example'
  const ask = (path: string, method = 'GET') =>
    fetch(`${server?.url}${BASE}/${path}`, { method, headers: { origin } })
  const described = await ask('openapi.json')
  expect(described.status).toBe(200)
  expect(described.headers.get('access-control-allow-origin')).toBe('*')
  expect(described.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  for (const other of [await ask('content'), await ask('codes/CDFHJK'), await ask('openapi.json', 'POST')]) {
    expect(other.status).toBe(403)
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
  }
})

test('[OP5] the versions: OpenAPI 3.0, one major version in the address of the server, the whole one in every answer', () => {
  expect(document.openapi).toMatch(/^3\.0\.\d+$/)
  expect(document.info.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/)
  expect(document.servers.map(({ url }) => url)).toEqual([`/api/v${document.info.version.split('.')[0]}`])
  for (const { path, operation } of operations) {
    expect(path).not.toMatch(/\/v\d/)
    const answers = Object.entries(responsesOf(operation)).filter(([status]) => /^[23]/.test(status))
    for (const [, { headers }] of answers) expect(headers).toHaveProperty('API-Version')
  }
})

test('[OP5] paths are kebab-case without a slash at the end, queries camelCase, methods those of the standard', async () => {
  for (const { path, method, operation } of operations) {
    expect(path).toMatch(/^(\/(\{\w+\}|[a-z0-9]+([.-][a-z0-9]+)*))+$/)
    expect(['get', 'post', 'put', 'patch', 'delete']).toContain(method)
    const queries = parametersOf(operation).filter((one) => one.in === 'query')
    for (const { name } of queries) expect(name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/)
  }
  server = await startServer()
  expect((await fetch(`${server.url}${BASE}/content/`)).status).toBe(404)
})

test('[OP5] every operation can be refused with a problem, and those that take something also with 400', async () => {
  const problem = document.components.responses.Problem
  expect(Object.keys(problem.content)).toEqual(['application/problem+json'])
  expect(Object.keys(document.components.schemas.Problem.properties)).toEqual(
    expect.arrayContaining(['status', 'title', 'detail']),
  )
  const refusal = { $ref: '#/components/responses/Problem' }
  for (const { operation } of operations) {
    const responses = responsesOf(operation)
    expect(responses['default']).toEqual(refusal)
    const takes = operation['requestBody'] !== undefined || parametersOf(operation).length > 0
    expect(responses['400']).toEqual(takes ? refusal : undefined)
    for (const status of Object.keys(responses)) expect(status).toMatch(/^(20[014]|400|default)$/)
  }
  server = await startServer()
  const bad = await fetch(`${server.url}${BASE}/join`, { method: 'POST', body: 'geen JSON' })
  expect(bad.status).toBe(400)
  expect(bad.headers.get('content-type')).toBe('application/problem+json')
  expect(await bad.json()).toMatchObject({
    status: 400,
    title: expect.any(String),
    detail: 'Look at content-type',
  })
})

test('[OP5] the description says whom to ask: name, address and mail, as far as they are set', () => {
  expect(document.info.contact).toEqual({ name: 'The organisation that runs this site' })
  const config = configOf({
    PUBLIC_URL: SITE,
    OPEN_TO_ALL: '1',
    SECURITY_CONTACT: 'mailto:lek@example.nl',
    SECURITY_EXPIRES: '2027-06-30',
  })
  const content = { ...defaultContent, municipality: { name: 'Proefstad' } }
  expect(openapiDocument(config, content).info.contact).toEqual({
    name: 'Proefstad',
    url: SITE,
    email: 'lek@example.nl',
  })
  const privacy = { contact: 'Mail naar gesprek@proefstad.nl of bel 14 000.' }
  expect(openapiDocument(configOf(), { ...content, privacy }).info.contact['email']).toBe(
    'gesprek@proefstad.nl',
  )
})

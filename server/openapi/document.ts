// The description of the HTTP interface (OpenAPI 3.0). Written by hand; a test holds its paths against the routes.
import type { Content } from '#shared/content/schema.ts'
import type { Config } from '../config.ts'
import { paths } from './paths.ts'

/** Goes up by semantic versioning; each answer of the interface has it in its `API-Version` header. */
export const API_VERSION = '1.0.0'

const document = {
  openapi: '3.0.3',
  info: {
    title: 'Dilemmatafel',
    version: API_VERSION,
    description:
      'What the browser asks of the server beside the socket: making a session, coming in, photos, and the report. ' +
      'What happens in a session goes over Socket.IO and is not described here.',
    license: {
      name: 'EUPL-1.2',
      url: 'https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12',
    },
  },
  servers: [{ url: '/api/v1', description: 'This site' }],
  tags: [
    { name: 'content', description: 'What the game gives people to read' },
    { name: 'session', description: 'Making a session, coming in, erasing it' },
    { name: 'image', description: 'Photos of the people in a session' },
    { name: 'report', description: 'The report and the archive package, for facilitators' },
  ],
  paths,
  components: {
    securitySchemes: {
      key: {
        type: 'http',
        scheme: 'bearer',
        description: 'The key that the server gave when somebody came in or made the session.',
      },
    },
    headers: {
      ApiVersion: {
        description: 'The version of this interface.',
        schema: { type: 'string', example: API_VERSION },
      },
    },
    schemas: {
      Problem: {
        type: 'object',
        description: 'RFC 9457. The code is for programs; the sentence belongs to the screen.',
        required: ['type', 'title', 'status', 'code'],
        properties: {
          type: { type: 'string' },
          title: { type: 'string' },
          status: { type: 'integer' },
          code: { type: 'string', example: 'bad-input' },
          detail: { type: 'string', description: 'Where to look, when that is known.' },
          field: { type: 'string', description: 'The path of what is wrong in the body.' },
        },
      },
    },
    responses: {
      Problem: {
        description: 'Refused, with the reason.',
        headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  },
} as const

const MAIL = /[^\s<>:;,()]+@[^\s<>:;,()]+\.[a-z]+/i

/** Whom to ask: the municipality, with its address and mail where those are set. */
const contactOf = (config: Config, { municipality, privacy }: Content): Readonly<Record<string, string>> => {
  const [email] = MAIL.exec(config.security?.contact ?? '') ?? MAIL.exec(privacy?.contact ?? '') ?? []
  return {
    name: municipality?.name ?? 'The organisation that runs this site',
    ...(config.publicUrl !== undefined && { url: config.publicUrl }),
    ...(email !== undefined && { email }),
  }
}

/** The whole description, with who runs this server. */
export const openapiDocument = (config: Config, content: Content) => ({
  ...document,
  info: { ...document.info, contact: contactOf(config, content) },
})

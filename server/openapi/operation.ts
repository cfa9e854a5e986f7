// The building blocks of the description: schemas, parameters, and one operation of a path.

export type Schema = Readonly<Record<string, unknown>>
type Tag = 'content' | 'session' | 'image' | 'report'

export const string = { type: 'string' } as const
export const object = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[],
): Schema => ({
  type: 'object',
  required,
  properties,
})
export const json = (schema: Schema): Schema => ({ 'application/json': { schema } })
export const file = (type: string): Schema => ({ [type]: { schema: { type: 'string', format: 'binary' } } })

const parameters = {
  id: { name: 'id', in: 'path', required: true, schema: string, description: 'The id of the session.' },
  code: { name: 'code', in: 'path', required: true, schema: string, description: 'The join code as typed.' },
  person: {
    name: 'person',
    in: 'path',
    required: true,
    schema: string,
    description: 'The id of the person.',
  },
  image: { name: 'image', in: 'path', required: true, schema: string, description: 'The id of the photo.' },
  name: { name: 'name', in: 'path', required: true, schema: string, description: 'The name of a data set.' },
  file: {
    name: 'file',
    in: 'path',
    required: true,
    schema: string,
    description: 'The id of a programme to start from, and ".pdf".',
  },
  parts: {
    name: 'parts',
    in: 'query',
    schema: string,
    description: 'What to print, with commas between; everything when it is left out.',
  },
  version: {
    name: 'version',
    in: 'query',
    schema: { type: 'string', enum: ['full', 'public'], default: 'full' },
    description: 'The public version has no names, no photos and no groups under five.',
  },
} as const

export type Operation = {
  readonly id: string
  readonly tag: Tag
  readonly summary: string
  /** Asks for the key of somebody in the session. */
  readonly key?: boolean
  readonly takes?: readonly (keyof typeof parameters)[]
  readonly body?: Schema
  readonly status?: 200 | 201 | 204
  readonly gives?: Schema
}

export const operation = ({
  id,
  tag,
  summary,
  key,
  takes = [],
  body,
  status = 200,
  gives,
}: Operation): Schema => ({
  operationId: id,
  tags: [tag],
  summary,
  ...(key && { security: [{ key: [] }] }),
  ...(takes.length > 0 && { parameters: takes.map((name) => parameters[name]) }),
  ...(body && { requestBody: { required: true, content: body } }),
  responses: {
    [status]: {
      description: summary,
      headers: { 'API-Version': { $ref: '#/components/headers/ApiVersion' } },
      ...(gives && { content: gives }),
    },
    ...((body || takes.length > 0) && { '400': { $ref: '#/components/responses/Problem' } }),
    default: { $ref: '#/components/responses/Problem' },
  },
})

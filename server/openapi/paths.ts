// Every path of the HTTP interface, in the order of the routes: what it takes and what it gives.
import { file, json, object, operation, string, type Operation, type Schema } from './operation.ts'

const side = { type: 'string', description: 'The side that somebody comes from.' }
const joinKey = {
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{22,100}$',
  description: 'Made and kept by the device.',
}
const entered = json(object({ session: string, token: string }, ['session', 'token']))
const byCode = json(object({ code: string }, ['code']))

const report = (id: string, summary: string, gives: Schema, more: Partial<Operation> = {}): Schema =>
  operation({ id, tag: 'report', summary, key: true, takes: ['id'], gives, ...more })

export const paths: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  '/openapi.json': {
    get: operation({
      id: 'readDescription',
      tag: 'content',
      summary: 'This description',
      gives: json({ type: 'object' }),
    }),
  },
  '/content': {
    get: operation({
      id: 'readContent',
      tag: 'content',
      summary: 'Fiches, words and templates',
      gives: json({ type: 'object' }),
    }),
  },
  '/logo': {
    get: operation({
      id: 'readLogo',
      tag: 'content',
      summary: 'The logo of the municipality',
      gives: file('image/*'),
    }),
  },
  '/codes/{code}': {
    get: operation({
      id: 'readCode',
      tag: 'session',
      summary: 'What the page to join may know of a session',
      takes: ['code'],
      gives: json({ type: 'object' }),
    }),
  },
  '/sessions': {
    post: operation({
      id: 'makeSession',
      tag: 'session',
      summary: 'Makes a session and gives its keys once',
      body: json(
        object(
          {
            meta: { type: 'object' },
            names: { type: 'boolean' },
            name: string,
            organiserCode: string,
            programme: { type: 'object' },
            parked: { type: 'array', items: { type: 'object' } },
          },
          ['meta', 'names', 'programme'],
        ),
      ),
      status: 201,
      gives: json(
        object({ id: string, code: string, token: string, recovery: string, coCode: string }, [
          'id',
          'code',
          'token',
          'recovery',
          'coCode',
        ]),
      ),
    }),
  },
  '/join': {
    post: operation({
      id: 'join',
      tag: 'session',
      summary: 'Comes in as a participant; the same key of the device is the same person',
      body: json(
        object({ code: string, name: string, side, joinKey, observer: { type: 'boolean' } }, [
          'code',
          'joinKey',
        ]),
      ),
      gives: entered,
    }),
  },
  '/co': {
    post: operation({
      id: 'joinAsFacilitator',
      tag: 'session',
      summary: 'Comes in as a second facilitator',
      body: json(object({ code: string, name: string, joinKey }, ['code', 'joinKey'])),
      gives: entered,
    }),
  },
  '/recover': {
    post: operation({
      id: 'recover',
      tag: 'session',
      summary: 'Comes back with the recovery code',
      body: byCode,
      gives: entered,
    }),
  },
  '/screen': {
    post: operation({
      id: 'openScreen',
      tag: 'session',
      summary: 'Opens the screen for the room',
      body: byCode,
      gives: entered,
    }),
  },
  '/sessions/{id}/people': {
    post: operation({
      id: 'addPerson',
      tag: 'session',
      summary: 'Adds somebody without a device',
      key: true,
      takes: ['id'],
      body: json(object({ name: string, side, joinKey }, [])),
      status: 201,
      gives: json(object({ person: string }, ['person'])),
    }),
  },
  '/sessions/{id}/people/{person}/erase': {
    post: operation({
      id: 'erasePerson',
      tag: 'session',
      summary: 'Erases the name of a person, or all that is theirs, for that person or a facilitator',
      key: true,
      takes: ['id', 'person'],
      body: json(object({ what: { type: 'string', enum: ['name', 'everything'] } }, ['what'])),
      gives: json(object({ erased: string }, ['erased'])),
    }),
  },
  '/sessions/{id}/people/paper': {
    post: operation({
      id: 'addOnPaper',
      tag: 'session',
      summary: 'Adds people who did it on paper, all at once',
      key: true,
      takes: ['id'],
      body: json(
        object(
          {
            people: {
              type: 'array',
              items: object({ name: string, side, joinKey }, ['side', 'joinKey']),
            },
          },
          ['people'],
        ),
      ),
      status: 201,
      gives: json(object({ people: { type: 'array', items: string } }, ['people'])),
    }),
  },
  '/kits/{file}': {
    get: operation({
      id: 'printProgramme',
      tag: 'content',
      summary: 'The print kit of a programme to start from, as PDF',
      takes: ['file', 'parts'],
      gives: file('application/pdf'),
    }),
  },
  '/sessions/{id}/kit.pdf': {
    get: report('printSession', 'The print kit of a session, as PDF', file('application/pdf'), {
      takes: ['id', 'parts'],
    }),
  },
  '/sessions/{id}/images': {
    post: operation({
      id: 'sendImage',
      tag: 'image',
      summary: 'Takes in a photo of at most ten megabytes, and keeps it once for each Idempotency-Key',
      key: true,
      takes: ['id'],
      body: file('image/*'),
      status: 201,
      gives: json(
        object({ id: string, width: { type: 'integer' }, height: { type: 'integer' } }, [
          'id',
          'width',
          'height',
        ]),
      ),
    }),
  },
  '/sessions/{id}/images/{image}': {
    get: operation({
      id: 'readImage',
      tag: 'image',
      summary: 'A photo',
      takes: ['id', 'image'],
      gives: file('image/webp'),
    }),
    delete: operation({
      id: 'removeImage',
      tag: 'image',
      summary: 'Takes a photo away',
      key: true,
      takes: ['id', 'image'],
      status: 204,
    }),
  },
  '/sessions/{id}/report/html': { get: report('readHtml', 'The report as a page', file('text/html')) },
  '/sessions/{id}/report/json': { get: report('readJson', 'The report as data', json({ type: 'object' })) },
  '/sessions/{id}/report/docx': {
    get: report(
      'readDocx',
      'The report for Word',
      file('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    ),
  },
  '/sessions/{id}/report/pdf': {
    get: report('readPdf', 'The report as PDF, where the server can make it', file('application/pdf')),
  },
  '/sessions/{id}/report/csv': {
    get: report(
      'listDataSets',
      'The data sets of the report',
      json({ type: 'array', items: object({ name: string, title: string }, ['name', 'title']) }),
    ),
  },
  '/sessions/{id}/report/csv/{name}': {
    get: report('readDataSet', 'One data set', file('text/csv'), { takes: ['id', 'name'] }),
  },
  '/sessions/{id}/report/archive': {
    get: report('readPackage', 'The package for the archive, after the end', file('application/zip'), {
      takes: ['id', 'version'],
    }),
  },
  '/sessions/{id}/report/archive/pakbon': {
    get: report('readDeliveryNote', 'The delivery note of that package', file('application/xml'), {
      takes: ['id', 'version'],
    }),
  },
  '/sessions/{id}/report/archive/metadata': {
    get: report('readMetadata', 'What the metadata of that package say', json({ type: 'object' }), {
      takes: ['id', 'version'],
    }),
  },
  '/sessions/{id}/report/archive/sidecars': {
    get: report('readSidecars', 'The documents of metadata alone', file('application/zip'), {
      takes: ['id', 'version'],
    }),
  },
  '/sessions/{id}/erase': {
    post: operation({
      id: 'erase',
      tag: 'session',
      summary: 'Erases an ended session at once; the join code is typed again',
      key: true,
      takes: ['id'],
      body: byCode,
      gives: json(object({ erased: { type: 'boolean' } }, ['erased'])),
    }),
  },
  '/sessions/{id}/spots': {
    get: operation({
      id: 'findSpots',
      tag: 'report',
      summary: 'What in the texts may point to one person, for a facilitator',
      key: true,
      takes: ['id'],
      gives: json(object({ found: { type: 'array', items: { type: 'object' } } }, ['found'])),
    }),
    post: operation({
      id: 'findWords',
      tag: 'report',
      summary: 'The places where these words stand, for a facilitator',
      key: true,
      takes: ['id'],
      body: json(object({ words: { type: 'string', maxLength: 200 } }, ['words'])),
      gives: json(object({ places: { type: 'array', items: { type: 'object' } } }, ['places'])),
    }),
  },
}

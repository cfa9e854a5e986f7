// Errors over HTTP as problem+json (RFC 9457): a code for programs; the sentence belongs to the screen.
import type { ContentfulStatusCode } from 'hono/utils/http-status'

export type ProblemCode =
  | 'unknown'
  | 'bad-input'
  | 'not-allowed'
  | 'full'
  | 'closed'
  | 'session-ended'
  | 'frozen'
  | 'practice'
  | 'session-open'
  | 'too-fast'
  | 'too-large'
  | 'image-type'
  | 'image-broken'
  | 'image-too-large'
  | 'image-full'
  | 'not-saved'
  | 'no-pdf'
  | 'broken'

const statuses: Readonly<Record<ProblemCode, readonly [ContentfulStatusCode, string]>> = {
  unknown: [404, 'Not found'],
  'bad-input': [400, 'The request is not as it should be'],
  'not-allowed': [403, 'Not allowed'],
  full: [409, 'There is no room for more'],
  closed: [409, 'The session is closed for newcomers'],
  'session-ended': [409, 'The session has ended'],
  frozen: [409, 'The report was made final'],
  practice: [409, 'A practice session is not kept'],
  'session-open': [409, 'The session has not ended yet'],
  'too-fast': [429, 'Too many attempts'],
  'too-large': [413, 'The request is too large'],
  'image-type': [415, 'Only JPEG, PNG and WebP'],
  'image-broken': [422, 'The image cannot be read as a whole'],
  'image-too-large': [413, 'The image is too large'],
  'image-full': [409, 'There is no room for more images'],
  'no-pdf': [501, 'This server cannot make PDF files'],
  'not-saved': [503, 'It could not be saved'],
  broken: [500, 'Something went wrong'],
}

/** The answer to a request that is refused. `field` is the path of what is wrong in the body. */
export const problem = (code: ProblemCode, field?: string): Response => {
  const [status, title] = statuses[code]
  return Response.json(
    {
      type: 'about:blank',
      title,
      status,
      code,
      ...(field !== undefined && field !== '' && { detail: `Look at ${field}`, field }),
    },
    {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        // The rest of the body was not read, so nothing can follow it on this connection.
        ...((code === 'too-large' || code === 'image-too-large') && { connection: 'close' }),
      },
    },
  )
}

/** Thrown in a route to answer with a problem. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly field: string | undefined

  constructor(code: ProblemCode, field?: string) {
    super(code)
    this.code = code
    this.field = field
  }
}

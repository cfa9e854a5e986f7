// What rooms for browser tests ask of the server over HTTP.
import type { Hall } from './hall.ts'

/** A request to the API; throws with what it answered when that is a refusal. */
export const post = async (
  hall: Hall,
  path: string,
  body: unknown,
  token?: string,
): Promise<Record<string, string>> => {
  const answer = await fetch(`${hall.url}/api/v1/${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, string>
}

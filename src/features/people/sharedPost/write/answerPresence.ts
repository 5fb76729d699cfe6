import type { Payload } from 'payload'

/** Answers a shared post where somebody is: the request itself is what keeps the session; 401 once it is over. */
export async function answerPresence(payload: Payload, request: Request): Promise<Response> {
  const { user } = await payload.auth({ headers: request.headers })
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json({ isOpen: user !== null }, { status: user ? 200 : 401, headers })
}

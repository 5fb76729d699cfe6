/** What a script of ours is answered: JSON that nobody keeps. */
export function scriptAnswer(status: number, body: object, headers = new Headers()): Response {
  headers.set('Cache-Control', 'no-store')
  headers.set('Content-Type', 'application/json')
  return new Response(JSON.stringify(body), { status, headers })
}

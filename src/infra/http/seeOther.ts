/** The answer to a form: the browser goes on to `location` with a GET, and nobody keeps the answer. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, 'Cache-Control': 'no-store' } })
}

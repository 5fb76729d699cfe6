const LONGEST = 8_000
const LONGEST_VALUE = 1_000

/** The answer to a form: the browser goes on to `location` with a GET, and nobody keeps the answer. */
export function seeOther(location: string): Response {
  const headers = { location: shortened(location), 'Cache-Control': 'no-store' }
  return new Response(null, { status: 303, headers })
}

/** Browsers and proxies refuse an answer whose headers are too long: what was typed at length is then left behind. */
function shortened(location: string): string {
  if (location.length <= LONGEST) return location
  const [path = '/', query = ''] = location.split('#')[0]?.split('?') ?? []
  const short = [...new URLSearchParams(query)].filter(([, value]) => value.length <= LONGEST_VALUE)
  const kept = new URLSearchParams(short).toString()
  return path.length + kept.length < LONGEST ? `${path}${kept ? `?${kept}` : ''}` : path
}

/** Tells whether the reader comes from our own results page; nothing of the address is kept. */
export function cameFromSearch(headers: Headers): boolean {
  const referer = headers.get('referer')
  if (!referer || !URL.canParse(referer)) return false
  const { host, pathname } = new URL(referer)
  return host === headers.get('host') && (pathname === '/recherche' || pathname === '/')
}

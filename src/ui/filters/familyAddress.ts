import { addressOf, type SearchPath } from './searchUrl'

/** The page that keeps the family's commune for the session and leads on to `back`, a path of this site with its query. */
export function chooseFamilyAddress(code: string | null, back: string): SearchPath {
  const query = new URLSearchParams(code ? { commune: code } : {})
  query.set('retour', back)
  return `/famille?${query}`
}

/** An address of the portal that holds the family's commune, so that it may be copied; as it is without one. */
export function withFamily(url: string, code: string | null): string {
  if (!code) return url
  const [path = '', hash] = url.split('#')
  const [base = '', query] = path.split('?')
  const params = new URLSearchParams(query)
  params.set('commune', code)
  return `${addressOf(`/${base.replace(/^\//, '')}`, params)}${hash === undefined ? '' : `#${hash}`}`
}

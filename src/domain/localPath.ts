const BASE = 'http://localhost'
/** Longer ones would not fit in the headers of the answers that lead back to them. */
const LONGEST = 2_000

/** The path, query and fragment of an address of this site; `/` for whatever leads elsewhere or back to the sign-in. */
export function localPath(value: unknown): string {
  if (typeof value !== 'string' || value.length > LONGEST) return '/'
  if (!value.startsWith('/') || /^\/[/\\]/.test(value)) return '/'
  if (!URL.canParse(value, BASE)) return '/'
  const { origin, pathname, search, hash } = new URL(value, BASE)
  if (origin !== BASE || pathname.startsWith('//') || /^\/(connexion|deconnexion|api)(\/|$)/.test(pathname))
    return '/'
  return `${pathname}${search}${hash}`
}

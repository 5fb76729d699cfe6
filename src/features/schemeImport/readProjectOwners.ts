/** An organisation that carries a scheme (*porteur*); `siren` is null when it is not given. */
export type ProjectOwner = { name: string; siren: string | null; roles: string[] }

/**
 * Reads the `porteurs` cell, which is almost JSON: `[{ nom: 'ADEME', siren: '385290309', roles: [ 'instructeur' ] }]`,
 * with bare keys, single quotes and apostrophes inside names; true JSON, and a bare name, are read too.
 * `null` when nobody can be read from it.
 */
export function readProjectOwners(cell: string): ProjectOwner[] | null {
  const text = cell.trim()
  if (text === '') return null
  if (!/^[[{]/.test(text)) return /[{}[\]]/.test(text) ? null : [{ name: text, siren: null, roles: [] }]
  const owners = [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => readOwner(match[1] ?? ''))
  const known = owners.filter((owner) => owner !== null)
  return known.length > 0 && known.length === owners.length ? known : null
}

function readOwner(body: string): ProjectOwner | null {
  const name = quoted(body, 'nom')
  if (!name) return null
  return { name, siren: siren(body), roles: roles(body) }
}

/** A quote ends a value only where a comma and a key, or the end, follow it: the apostrophe of `Val d'Oise` does not. */
function quoted(body: string, key: string): string | null {
  const pattern = new RegExp(
    String.raw`(?:^|[,\s])["']?${key}["']?\s*:\s*(["'])(.*?)\1\s*(?=,\s*["']?\w+["']?\s*:|,?\s*$)`,
    's',
  )
  return (
    pattern
      .exec(body)?.[2]
      ?.replaceAll(/\\(["'])/g, '$1')
      .trim() || null
  )
}

function siren(body: string): string | null {
  return /["']?siren["']?\s*:\s*["']?\s*((?:\d\s*){9})(?!\d)/.exec(body)?.[1]?.replaceAll(/\s/g, '') ?? null
}

function roles(body: string): string[] {
  const list = /["']?roles?["']?\s*:\s*\[([^\]]*)\]/.exec(body)?.[1]
  if (list !== undefined)
    return [...list.matchAll(/(["'])(.*?)\1\s*(?=,|$)/gs)]
      .map((match) => (match[2] ?? '').trim())
      .filter(Boolean)
  const role = quoted(body, 'role')
  return role ? [role] : []
}

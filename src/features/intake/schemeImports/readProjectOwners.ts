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

/** After the quote that ends a value: the next key, or the end. The apostrophe of `Val d'Oise` ends none. */
const AFTER_VALUE = /\s*(?:,\s*["']?\w+["']?\s*:|(?:,\s*)?$)/y
/** After the quote that ends an item of a list. */
const AFTER_ITEM = /\s*(?:,|$)/y
const KEYS = {
  nom: /(?<=^|[,\s])["']?nom["']?\s*:\s*(["'])/,
  role: /(?<=^|[,\s])["']?role["']?\s*:\s*(["'])/,
}

function quoted(body: string, key: keyof typeof KEYS): string | null {
  const found = KEYS[key].exec(body)
  const value = found && valueFrom(body, found.index + found[0].length, AFTER_VALUE)
  return value?.text.replaceAll(/\\(["'])/g, '$1').trim() || null
}

/** The text from `start` to the first quote, of the kind just before it, that `after` follows. */
function valueFrom(text: string, start: number, after: RegExp): { text: string; end: number } | null {
  const quote = text[start - 1] ?? ''
  for (let at = text.indexOf(quote, start); at !== -1; at = text.indexOf(quote, at + 1)) {
    after.lastIndex = at + 1
    if (after.test(text)) return { text: text.slice(start, at), end: after.lastIndex }
  }
  return null
}

function siren(body: string): string | null {
  return /siren["']?\s*:\s*(?:["']\s*)?(\d(?:\s*\d){8})(?!\d)/.exec(body)?.[1]?.replaceAll(/\s/g, '') ?? null
}

function roles(body: string): string[] {
  const list = /roles?["']?\s*:\s*\[([^[\]]*)\]/.exec(body)?.[1]
  if (list !== undefined) return items(list)
  const role = quoted(body, 'role')
  return role ? [role] : []
}

function items(list: string): string[] {
  const found: string[] = []
  const open = /["']/g
  while (open.test(list)) {
    const item = valueFrom(list, open.lastIndex, AFTER_ITEM)
    if (!item) break
    found.push(item.text.trim())
    open.lastIndex = item.end
  }
  return found.filter(Boolean)
}

import { fold } from '@/domain/text/foldText'
import type { CitationReason } from '@/features/trust/nationalChanges/NationalChange'

/** What a text cites, in one form whoever wrote it: `sheet F815`, `reference legiarti000006743289`, `link www.caf.fr/aides`. */
export type CitationKey = `${Exclude<CitationReason, 'rate'>} ${string}`

const PAGE = /service-public\.(?:gouv\.)?fr\/(?:[a-z-]{1,40}\/){1,4}([FNR]\d+)\b/gi
const BARE = /(?<![\p{L}\p{N}/])([FR]\d{2,6}|N\d{2,6})(?![\p{L}\p{N}])/gu
const ADDRESS = /https?:\/\/[^\s"'<>\\)\]]+/g
/** Articles, sections and texts of the law; a whole code is too much to mean anything. */
const LAW = /\b(?:LEGIARTI|LEGISCTA|JORFTEXT|JORFARTI|CNILTEXT)\d{12}\b/gi

/** The national sheets and the addresses that a text cites; `text` may be JSON. */
export function keysOfText(text: string): CitationKey[] {
  const sheets = [PAGE, BARE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, code = '']) => code.toUpperCase()),
  )
  const laws = [...text.matchAll(LAW)].map(([id]) => id.toLowerCase())
  return [
    ...sheets.map((code) => `sheet ${code}` as const),
    ...laws.map((id) => `reference ${id}` as const),
    ...[...text.matchAll(ADDRESS)].flatMap(([url]) => keyOfAddress(url)),
  ]
}

/** An address that leads to more than the first page of a site. */
export function keyOfAddress(url: string | null | undefined): CitationKey[] {
  const found = /^https?:\/\/([^/?#]+)([^#]*)/i.exec(url ?? '')
  const path = withoutEnd(found?.[2] ?? '')
  return found && path !== '' ? [`link ${(found[1] ?? '').toLowerCase()}${path}`] : []
}

type Reference = { title: string; url?: string | null | undefined; article?: string | null | undefined }

/** A text of law, by its identifier, its address, and its name with its article. */
export function keysOfReference({ title, url, article }: Reference): CitationKey[] {
  const laws = [...(url ?? '').matchAll(LAW)].map(([id]) => `reference ${id.toLowerCase()}` as const)
  const name = nameOf(`${title} ${article ?? ''}`)
  return [
    ...laws,
    ...keyOfAddress(url).map((key) => `reference ${key.slice('link '.length)}` as const),
    // A code named without its article is cited by everybody.
    ...(/\d/.test(name) ? [`reference ${name}` as const] : []),
  ]
}

/** « Code de l’action sociale : articles L. 262-2 » and « Code de l’action sociale, article L262-2 » are one. */
const nameOf = (text: string): string =>
  (fold(text).match(/[a-z0-9]+/g) ?? [])
    .join(' ')
    .replace(/\b([lrd]) (?=\d)/g, '$1')
    .split(' ')
    .filter((word) => !/^(?:articles?|art|et|de|du|des|la|le|les|l|d)$/.test(word))
    .join(' ')

/** Without the signs that end the sentence that holds it. */
function withoutEnd(path: string): string {
  let end = path.length
  while ('/.,;'.includes(path.charAt(end - 1) || '-')) end -= 1
  return path.slice(0, end)
}

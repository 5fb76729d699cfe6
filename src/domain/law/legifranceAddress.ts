import { isCalendarDay } from '../isCalendarDay'

/** What an address of Légifrance names, by the identifiers that are in it; a day is `YYYY-MM-DD`. */
export type LegifranceAddress = {
  /** `LEGIARTI…` or `JORFARTI…`: one version of one article. */
  articleId: string | null
  /** `LEGITEXT…` or `JORFTEXT…`: a code, a law, a decree. */
  textId: string | null
  versionDate: string | null
}
export type AddressFault = 'id' | 'date' | 'nothing'
/** `null`: an address of another site. */
export type AddressReading = { address: LegifranceAddress } | { fault: AddressFault } | null

const HOST = /^(?:[a-z0-9-]{1,60}\.)?legifrance\.gouv\.fr$/
const ID =
  /^(?:LEGIARTI|JORFARTI|LEGITEXT|JORFTEXT|LEGISCTA|JORFSCTA|JURITEXT|CETATEXT|KALITEXT|KALIARTI|KALICONT|CONSTEXT|CNILTEXT)\d{12}$/
const LIKE_ID = /^(?:LEGI|JORF)[A-Z]{2,6}\d/i
/** Pages that lead to texts without an identifier of theirs. */
const NAMED = /^\/(?:eli|circulaire|dossierlegislatif|conv_coll|liste|ceta|juri|cons|cnil|jorf\/jo)\//

/** Reads an address of Légifrance in any of its shapes, the present ones and those of before 2020 (`affichCodeArticle.do?cidTexte=…`). */
export function legifranceAddress(text: string): AddressReading {
  if (!URL.canParse(text.trim())) return null
  const url = new URL(text.trim())
  if (!HOST.test(url.hostname)) return null
  const pieces = [
    ...url.pathname.split('/').map((piece) => piece.replace(/;.*$/s, '')),
    ...url.searchParams.values(),
    ...(url.hash.startsWith('#') ? [url.hash.slice(1)] : []),
  ].filter(Boolean)
  const ids = pieces.filter((piece) => ID.test(piece.toUpperCase())).map((piece) => piece.toUpperCase())
  if (pieces.some((piece) => LIKE_ID.test(piece) && !ID.test(piece.toUpperCase()))) return { fault: 'id' }
  if (ids.length === 0 && !NAMED.test(url.pathname)) return { fault: 'nothing' }
  const written =
    url.searchParams.get('dateTexte') ?? pieces.find((piece) => /^\d{4}-\d{2}-\d{2}$/.test(piece))
  const date = written ? dayOf(written) : null
  if (date === undefined) return { fault: 'date' }
  const starting = (...starts: string[]) =>
    ids.find((id) => starts.some((start) => id.startsWith(start))) ?? null
  return {
    address: {
      articleId: starting('LEGIARTI', 'JORFARTI'),
      textId: starting('LEGITEXT', 'JORFTEXT'),
      versionDate: date,
    },
  }
}

/** `null` where it says « without end » or « today », `undefined` where it is no day. */
function dayOf(written: string): string | null | undefined {
  if (/^(?:29\d{6}|vig)$/.test(written)) return null
  const day = /^\d{8}$/.test(written) ? written.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') : written
  return isCalendarDay(day) ? day : undefined
}

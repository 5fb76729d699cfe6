import type { Payload, Where } from 'payload'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import { communeOf } from '@/infra/geography/recogniseCommune'

/** A line of any list of the board; dates are ISO 8601, `null` is unknown. */
export type BoardRow = {
  /** Tells it from the other lines. */
  id: string
  /** What its checkbox sends: the number of the sheet, or the id of a refused mail. */
  key: string
  number: string
  name: string
  href: string
  /** What it hangs on: the organisation of a service, the sheet of somebody. */
  of: string | null
  city: string | null
  /** The day that makes it urgent: due, last heard of, asked. */
  at: string | null
  email: string | null
  detail: string | null
  owner: string | null
  /** When somebody last reminded its people by hand. */
  remindedAt: string | null
  /** Reminders that an invitation had by itself. */
  reminders: number | null
  /** What a refused mail was for. */
  purpose: string | null
}

/** A line that says nothing but what is given. */
export function boardRow(
  facts: Pick<BoardRow, 'key' | 'number' | 'name' | 'href'> & Partial<BoardRow>,
): BoardRow {
  return {
    id: facts.key,
    of: null,
    city: null,
    at: null,
    email: null,
    detail: null,
    owner: null,
    remindedAt: null,
    reminders: null,
    purpose: null,
    ...facts,
  }
}

export type BoardAsk = {
  payload: Payload
  kind: AnsweredKind
  /** A commune, by its name or code; empty for everywhere. */
  commune: string
  now: Date
}

export type BoardPage = { rows: BoardRow[]; pages: number }

/** One list: how many lines, and one page of them, from 1. */
export type BoardReader = {
  count: (ask: BoardAsk) => Promise<number>
  page: (ask: BoardAsk, page: number, size: number) => Promise<BoardPage>
}

/** The sheets of a commune, by its INSEE code (those of the communes merged into it too) or its name; `path` leads to the sheet that has the address. */
export function ofCommune(commune: string, path = ''): Where {
  if (!commune) return {}
  const isCode = /^\d[\dAB]\d{3}$/i.test(commune)
  const code = isCode ? commune.toUpperCase() : communeOf({ city: commune })
  const coded = code ? [{ [`${path}address.inseeCode`]: { in: codesOfCommune(code) } }] : []
  return { or: isCode ? coded : [{ [`${path}address.city`]: { like: commune } }, ...coded] }
}

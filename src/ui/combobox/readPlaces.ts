import type { Option } from './useCombobox'

/** A commune (`code`: INSEE) or an address; `near`: `lat,lng` where its point is known. */
type PlaceOption = Option & { code: string | null; near: string | null }

/** Keeps what has the shape of a suggested place. */
export function readPlaces(body: unknown): PlaceOption[] {
  if (!Array.isArray(body)) return []
  return body.flatMap(
    (
      row: {
        code?: unknown
        name?: unknown
        hint?: unknown
        outside?: unknown
        lat?: unknown
        lng?: unknown
      },
      at,
    ) => {
      if (typeof row.name !== 'string') return []
      const located = typeof row.lat === 'number' && typeof row.lng === 'number'
      return {
        key: `${row.code ?? ''} ${row.name} ${at}`,
        text: row.name,
        hint: typeof row.hint === 'string' ? row.hint : '',
        muted: row.outside === true,
        code: typeof row.code === 'string' ? row.code : null,
        near: located ? `${row.lat},${row.lng}` : null,
      }
    },
  )
}

import type { CollectionSlug, Payload, SelectType, Where } from 'payload'

type Ask = { collection: CollectionSlug; where: Where; select: SelectType; sort?: string; limit: number }

/**
 * Documents as the base holds them, relations by their ids: half the work of `payload.find`, whose reading hooks our sheets have none
 * of. Nothing is left out for anybody: `where` says what may be read, and that the bin may not. A list that was asked for and never filled,
 * which MongoDB does not hold, is empty.
 */
export async function findStored<Row extends { id: string }>(payload: Payload, ask: Ask): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({ ...ask, pagination: false })
  const { flattenedFields } = payload.collections[ask.collection].config
  const lists = flattenedFields.flatMap(({ name, type }) =>
    type === 'array' && isAsked(ask.select, name) ? [name] : [],
  )
  const empty = Object.fromEntries(lists.map((name) => [name, []]))
  return docs.map((row) => (lists.every((name) => name in row) ? row : { ...empty, ...row }))
}

/** As a selection is read: of some fields alone, or of all but some. */
function isAsked(select: SelectType, name: string): boolean {
  const said = select[name]
  return Object.values(select).some((value) => value !== false) ? Boolean(said) : said !== false
}

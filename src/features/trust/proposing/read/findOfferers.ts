import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { parseSheetNumber } from '@/domain/sheet/sheetNumber'
import { SLUGS } from '@/domain/slugs'
import { foldPlaceName } from '@/domain/territory/foldPlaceName'

export type Offerer = { id: string; number: string; name: string }

const MOST = 12

/** The organisations that this class reads and that a text names: by number, else by the words of their names. The exact name alone when there is one. */
export async function findOfferers(
  payload: Payload,
  readerClass: ReaderClass,
  text: string,
): Promise<Offerer[]> {
  const parsed = parseSheetNumber(text)
  const named: Where =
    parsed?.kind === 'organisations' ? { number: { equals: parsed.number } } : { name: { like: text } }
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: { and: [publishedForClass(readerClass), named] },
    sort: 'name',
    depth: 0,
    limit: MOST,
    pagination: false,
    select: { name: true, number: true },
    overrideAccess: true,
  })
  const found = docs.map(({ id, name, number }) => ({ id, name, number: number ?? '' }))
  const exact = found.filter(({ name }) => foldPlaceName(name) === foldPlaceName(text))
  return exact.length === 1 ? exact : found
}

import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'

const MOST = 100

/** The services of an organisation that this class reads, by name; none for a facility. */
export async function listHistoryServices(
  payload: Payload,
  readerClass: ReaderClass,
  sheet: KeptSheet,
): Promise<{ number: string; name: string }[]> {
  if (sheet.kind !== 'organisations') return []
  const { docs } = await payload.find({
    collection: SLUGS.services,
    where: { and: [publishedForClass(readerClass), { organisation: { equals: sheet.id } }] },
    sort: 'name',
    limit: MOST,
    pagination: false,
    depth: 0,
    select: { name: true, number: true },
    overrideAccess: true,
  })
  return docs.map(({ name, number }) => ({ name, number: number ?? '' }))
}

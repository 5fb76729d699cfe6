import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { closuresOf } from '@/features/hours/present/weekOf'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'

/** What a row of the search shows of facilities, by sheet number: one read at most. */
export async function findFacilityFacts(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<[string, PartnerFacts][]> {
  const wanted = numbers.filter((number) => number.startsWith('L'))
  if (wanted.length === 0) return []
  const { docs } = await payload.find({
    collection: SLUGS.facilities,
    where: { and: [publishedForClass(readerClass), { number: { in: wanted } }] },
    depth: 0,
    limit: wanted.length,
    pagination: false,
    select: { number: true, address: true, phones: true, closures: true, restrictions: true },
    overrideAccess: true,
  })
  return docs.map((facility) => {
    const { number, address, phones, closures } = maskSheet(facility, readerClass)
    const facts = {
      city: address?.city ?? null,
      phone: phones?.[0]?.number ?? null,
      hours: [],
      closures: closuresOf({ closures: closures ?? null }),
      organisation: null,
    }
    return [number ?? '', facts]
  })
}

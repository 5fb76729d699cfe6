import type { Payload } from 'payload'
import { withExtension } from '@/domain/phone/phoneExtension'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf } from '@/features/sheets/hours/present/weekOf'
import { partnerRow, type RowFacts } from '@/features/sheets/present/RowFacts'
import { rowsAsked } from '@/features/sheets/present/rowsAsked'

/** What rows of results show of facilities, as a class may read them, by sheet number: one read. */
export async function facilityRows(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RowFacts>> {
  const { docs } = await payload.find({
    ...rowsAsked(readerClass, numbers),
    collection: SLUGS.facilities,
    select: {
      number: true,
      address: true,
      phones: true,
      closures: true,
      restrictions: true,
      missingSince: true,
    },
  })
  return new Map(
    docs.map((facility) => {
      const { number, address, phones, closures } = maskSheet(facility, readerClass)
      const facts = {
        city: address?.city ?? null,
        phone: phones?.[0] ? withExtension(phones[0].number, phones[0].note) : null,
        hours: [],
        closures: closuresOf({ closures: closures ?? null }),
        departement: departementOfPlace({ address }),
        missingSince: facility.missingSince ?? null,
        organisation: null,
      }
      return [number ?? '', partnerRow(facts)]
    }),
  )
}

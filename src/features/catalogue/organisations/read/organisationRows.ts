import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { firstPhone } from '@/features/sheets/present/firstPhone'
import { partnerRow, type RowFacts } from '@/features/sheets/present/RowFacts'
import { rowsAsked } from '@/features/sheets/present/rowsAsked'

/** What rows of results show of organisations, as a class may read them, by sheet number: one read. */
export async function organisationRows(
  payload: Payload,
  readerClass: ReaderClass,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, RowFacts>> {
  const { docs } = await payload.find({
    ...rowsAsked(readerClass, numbers),
    collection: SLUGS.organisations,
    select: {
      number: true,
      address: true,
      phones: true,
      openingHours: true,
      closures: true,
      communesServed: true,
      restrictions: true,
      missingSince: true,
    },
  })
  return new Map(
    docs.map((organisation) => {
      const shown = maskSheet(organisation, readerClass)
      const facts = {
        city: shown.address?.city ?? null,
        phone: firstPhone(shown.phones),
        hours: hoursOf(shown),
        closures: closuresOf(shown),
        departement: departementOfPlace(shown),
        missingSince: organisation.missingSince ?? null,
        organisation: null,
      }
      return [organisation.number ?? '', partnerRow(facts)]
    }),
  )
}

import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { type ExpectedSheet, publishedPage, revisionsByClass } from '@/features/search/read/ExpectedSheet'
import { clock } from '@/infra/clock'
import { facilityRevision } from '../present/toSearchDocument'
import { unitsByFacility } from './unitsByFacility'

/** A page of published facilities with what each index must hold of them: two reads. */
export async function facilityRevisions(payload: Payload, page: number) {
  const { docs, nextPage } = await payload.find({
    collection: SLUGS.facilities,
    ...publishedPage(page),
    select: {
      publicId: true,
      number: true,
      updatedAt: true,
      audience: true,
      _status: true,
      verifiedAt: true,
      reviewDueAt: true,
    },
  })
  const units = await unitsByFacility(
    payload,
    docs.map(({ id }) => id),
  )
  const now = clock.now()
  const sheets = docs.map(
    (facility): ExpectedSheet => ({
      collection: SLUGS.facilities,
      id: facility.id,
      publicId: facility.publicId ?? '',
      revisions: revisionsByClass((readerClass) =>
        facilityRevision({ facility, readerClass, now, units: units.get(facility.id) ?? [] }),
      ),
    }),
  )
  return { sheets, nextPage }
}

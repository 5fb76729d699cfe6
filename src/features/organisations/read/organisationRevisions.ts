import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { type ExpectedSheet, publishedPage, revisionsByClass } from '@/features/search/read/ExpectedSheet'
import { servicesByOrganisation } from '@/features/services/read/servicesByOrganisation'
import { clock } from '@/infra/clock'
import { organisationRevision } from '../present/toSearchDocument'

/** A page of published organisations with what each index must hold of them: two reads. */
export async function organisationRevisions(payload: Payload, page: number) {
  const { docs, nextPage } = await payload.find({
    collection: SLUGS.organisations,
    ...publishedPage(page),
    select: {
      publicId: true,
      number: true,
      updatedAt: true,
      audience: true,
      _status: true,
      verifiedAt: true,
      reviewDueAt: true,
      openingHours: true,
      closures: true,
    },
  })
  const services = await servicesByOrganisation(
    payload,
    docs.map(({ id }) => id),
  )
  const now = clock.now()
  const sheets = docs.map(
    (organisation): ExpectedSheet => ({
      collection: SLUGS.organisations,
      id: organisation.id,
      publicId: organisation.publicId ?? '',
      revisions: revisionsByClass((readerClass) =>
        organisationRevision({
          organisation,
          readerClass,
          now,
          services: services.get(organisation.id) ?? [],
        }),
      ),
    }),
  )
  return { sheets, nextPage }
}

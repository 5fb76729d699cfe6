import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { type ExpectedSheet, publishedPage, revisionsByClass } from '@/features/search/read/ExpectedSheet'
import { clock } from '@/infra/clock'
import { serviceRevision } from '../present/toSearchDocument'
import { organisationsOfServices } from './organisationsOfServices'

/** A page of published services with what each index must hold of them: two reads. */
export async function serviceRevisions(payload: Payload, page: number) {
  const { docs, nextPage } = await payload.find({
    collection: SLUGS.services,
    ...publishedPage(page),
    select: {
      publicId: true,
      number: true,
      organisation: true,
      updatedAt: true,
      audience: true,
      _status: true,
      verifiedAt: true,
      reviewDueAt: true,
      openingHours: true,
    },
  })
  const organisations = await organisationsOfServices(
    payload,
    docs.map(({ organisation }) => String(organisation)),
  )
  const now = clock.now()
  const sheets = docs.map(
    (service): ExpectedSheet => ({
      collection: SLUGS.services,
      id: service.id,
      publicId: service.publicId ?? '',
      revisions: revisionsByClass((readerClass) =>
        serviceRevision({
          service,
          organisation: organisations.get(String(service.organisation)),
          readerClass,
          now,
        }),
      ),
    }),
  )
  return { sheets, nextPage }
}

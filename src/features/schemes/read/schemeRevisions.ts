import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { type ExpectedSheet, publishedPage, revisionsByClass } from '@/features/search/read/ExpectedSheet'
import { indexedNames } from '@/features/search/read/indexedNames'
import { clock } from '@/infra/clock'
import { schemeRevision } from '../present/toSearchDocument'

/** A page of published schemes with what each index must hold of them: three reads. */
export async function schemeRevisions(payload: Payload, page: number) {
  const { docs, nextPage } = await payload.find({
    collection: SLUGS.schemes,
    ...publishedPage(page),
    select: {
      publicId: true,
      number: true,
      updatedAt: true,
      audience: true,
      _status: true,
      themes: true,
      contacts: true,
      verifiedAt: true,
      reviewDueAt: true,
      validUntil: true,
    },
  })
  const names = await indexedNames(payload, [
    ...new Set(docs.flatMap(({ contacts }) => (contacts ?? []).map(String))),
  ])
  const now = clock.now()
  const sheets = docs.map(
    (scheme): ExpectedSheet => ({
      collection: SLUGS.schemes,
      id: scheme.id,
      publicId: scheme.publicId ?? '',
      revisions: revisionsByClass((readerClass) => schemeRevision({ scheme, readerClass, now, ...names })),
    }),
  )
  return { sheets, nextPage }
}

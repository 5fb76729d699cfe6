import type { Payload } from 'payload'
import { nationalAt } from '@/access/publishedNational'
import { SLUGS } from '@/domain/slugs'
import type { StoredParts } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import type { KnownSheet } from './planNational'

/** Every sheet that the current feed left, without its text. */
export async function knownSheets(payload: Payload, feed: number): Promise<KnownSheet[]> {
  const { docs } = await payload.find({
    collection: SLUGS.nationalSheets,
    where: nationalAt(feed),
    depth: 0,
    limit: 0,
    pagination: false,
    select: {
      code: true,
      title: true,
      state: true,
      themeCode: true,
      themeTitle: true,
      trail: true,
      modifiedOn: true,
      url: true,
      textHash: true,
      addressHash: true,
      placeHash: true,
      aroundHash: true,
    },
    overrideAccess: true,
  })
  return docs.map((doc) => ({
    id: doc.id,
    code: doc.code,
    title: doc.title,
    state: doc.state,
    themeCode: doc.themeCode ?? null,
    themeTitle: doc.themeTitle ?? null,
    // As imports write it.
    trail: (doc.trail as unknown as StoredParts['trail']).map(({ code }) => code),
    modifiedOn: doc.modifiedOn ?? null,
    url: doc.url ?? null,
    textHash: doc.textHash ?? '',
    addressHash: doc.addressHash ?? '',
    placeHash: doc.placeHash ?? '',
    aroundHash: doc.aroundHash ?? '',
  }))
}

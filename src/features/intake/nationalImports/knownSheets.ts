import type { Payload } from 'payload'
import { nationalAt } from '@/access/publishedNational'
import { SLUGS } from '@/domain/slugs'
import type { StoredParts } from '@/features/catalogue/nationalSheets/present/toNationalDocument'
import { breathe } from '@/infra/breathe'
import type { NationalSheet as StoredSheet } from '@/payload-types'
import type { KnownSheet } from './planNational'

const PAGE = 500

/** Every sheet that the current feed left, without its text: read some hundreds at a time, straight from the base. */
export async function knownSheets(payload: Payload, feed: number): Promise<KnownSheet[]> {
  const known: KnownSheet[] = []
  for (let after = ''; ; ) {
    const { docs } = await payload.db.find<StoredSheet>({
      collection: SLUGS.nationalSheets,
      where: { and: [nationalAt(feed), { code: { greater_than: after } }] },
      sort: 'code',
      limit: PAGE,
      pagination: false,
      select: SELECT,
    })
    known.push(...docs.map(toKnown))
    if (docs.length < PAGE) return known
    after = docs.at(-1)?.code ?? ''
    await breathe()
  }
}

const SELECT = {
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
} as const

function toKnown(doc: StoredSheet): KnownSheet {
  return {
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
  }
}

import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { findPartnerFacts } from '@/features/directory/read/findPartnerFacts'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'
import type { SearchHit } from '@/infra/search/SearchAnswer'

/** What a row shows beyond the index. `territory` holds codes; `partner`: for organisations, services and facilities. */
export type HitFacts = {
  territory: string[]
  amount: string | null
  validUntil: string | null
  partner: PartnerFacts | null
}

/** The facts of a page of hits by sheet number, in five reads at most; a sheet gone since it was indexed has none. */
export async function findHitFacts(
  payload: Payload,
  readerClass: ReaderClass,
  hits: readonly SearchHit[],
): Promise<Map<string, HitFacts>> {
  const numbers = hits.map(({ number }) => number)
  const schemes = numbers.filter((number) => number.startsWith('D'))
  const [docs, partners] = await Promise.all([
    schemes.length > 0 ? findSchemes(payload, readerClass, schemes) : [],
    findPartnerFacts(payload, readerClass, numbers),
  ])
  const facts = new Map<string, HitFacts>()
  for (const { number, territory, amount, validUntil } of docs)
    facts.set(number ?? '', {
      territory: territory ?? [],
      amount: amount ?? null,
      validUntil: validUntil ?? null,
      partner: null,
    })
  for (const [number, partner] of partners)
    facts.set(number, { territory: [], amount: null, validUntil: null, partner })
  return facts
}

async function findSchemes(payload: Payload, readerClass: ReaderClass, numbers: string[]) {
  const { docs } = await payload.find({
    collection: SLUGS.schemes,
    where: { and: [publishedForClass(readerClass), { number: { in: numbers } }] },
    depth: 0,
    limit: numbers.length,
    pagination: false,
    select: { number: true, territory: true, amount: true, validUntil: true },
    overrideAccess: true,
  })
  return docs
}

import { SLUGS } from '@collections/slugs'
import type { Payload } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { CONTACT_FIELDS, toContact } from '@/features/organisations/present/toContact'
import type { SearchHit } from '@/infra/search/SearchAnswer'

/** What a row shows beyond the index. `territory` holds codes; `city` and `phone` are those of an organisation. */
export type HitFacts = {
  territory: string[]
  amount: string | null
  validUntil: string | null
  city: string | null
  phone: string | null
}

const NOTHING: HitFacts = { territory: [], amount: null, validUntil: null, city: null, phone: null }

/** The facts of a page of hits by sheet number, in two reads; a sheet gone since it was indexed has none. */
export async function findHitFacts(
  payload: Payload,
  readerClass: ReaderClass,
  hits: readonly SearchHit[],
): Promise<Map<string, HitFacts>> {
  const numbers = hits.map(({ number }) => number)
  if (numbers.length === 0) return new Map()
  const query = {
    where: { and: [publishedForClass(readerClass), { number: { in: numbers } }] },
    depth: 0,
    limit: numbers.length,
    pagination: false,
    overrideAccess: true,
  }
  const [schemes, organisations] = await Promise.all([
    payload.find({
      ...query,
      collection: SLUGS.schemes,
      select: { number: true, territory: true, amount: true, validUntil: true },
    }),
    payload.find({
      ...query,
      collection: SLUGS.organisations,
      select: { ...CONTACT_FIELDS },
    }),
  ])
  const facts = new Map<string, HitFacts>()
  for (const { number, territory, amount, validUntil } of schemes.docs)
    facts.set(number ?? '', {
      ...NOTHING,
      territory: territory ?? [],
      amount: amount ?? null,
      validUntil: validUntil ?? null,
    })
  for (const organisation of organisations.docs) {
    const { number, address, phone } = toContact(organisation, readerClass)
    facts.set(number ?? '', { ...NOTHING, city: address?.city ?? null, phone: phone ?? null })
  }
  return facts
}

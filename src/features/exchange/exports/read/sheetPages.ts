import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { ServiceOfOrganisation } from '@/features/catalogue/services/present/serviceFacts'
import { withOrganisations } from '@/features/catalogue/services/read/withOrganisations'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { idPages } from '@/infra/database/idPages'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import type { Organisation, Scheme, Service } from '@/payload-types'

const PAGE = 250
/** What is kept for the editors never enters an export. */
const KEPT = { internalNote: false, owner: false } as const

type Exported = typeof SLUGS.organisations | typeof SLUGS.services | typeof SLUGS.schemes

/** The organisations that a class may read, masked, by number, a page at a time. */
export async function* organisationPages(
  payload: Payload,
  readerClass: ReaderClass,
): AsyncGenerator<Organisation[]> {
  yield* pages<Organisation>(payload, readerClass, SLUGS.organisations, async (query) => {
    const { docs } = await payload.find({
      ...query,
      collection: SLUGS.organisations,
      select: { ...KEPT, provenance: false },
    })
    return docs.map((organisation) => maskOrganisation(organisation, readerClass))
  })
}

/** The services that a class may read with their organisation, both masked, by number: two reads a page. */
export async function* servicePages(
  payload: Payload,
  readerClass: ReaderClass,
): AsyncGenerator<ServiceOfOrganisation[]> {
  const services = pages<Service>(payload, readerClass, SLUGS.services, async (query) => {
    const { docs } = await payload.find({
      ...query,
      collection: SLUGS.services,
      select: { ...KEPT, provenance: false },
    })
    return docs
  })
  for await (const page of services) yield await withOrganisations(payload, readerClass, page)
}

/** What tells where a service is given, and nothing more; both are masked as whole ones are. */
const PLACE = {
  publicId: true,
  number: true,
  name: true,
  address: true,
  latitude: true,
  longitude: true,
  accessibility: true,
  restrictions: true,
  modifiedAt: true,
  updatedAt: true,
} as const

type PlacedService = Pick<Service, 'id' | 'ownPlace' | 'organisation'> & Pick<Service, keyof typeof PLACE>
export type PlacedServiceOfOrganisation = {
  service: PlacedService
  organisation: Pick<Organisation, 'id' | keyof typeof PLACE>
}

/** The services that a class may read and their organisation, masked, as far as their places go. `elsewhere`: those given elsewhere than there. */
export async function* placedServicePages(
  payload: Payload,
  readerClass: ReaderClass,
  { elsewhere = false } = {},
): AsyncGenerator<PlacedServiceOfOrganisation[]> {
  const more: Where[] = elsewhere ? [{ ownPlace: { equals: true } }] : []
  const services = pages<Service>(
    payload,
    readerClass,
    SLUGS.services,
    async (query) => {
      const { docs } = await payload.find({
        ...query,
        collection: SLUGS.services,
        select: { ...PLACE, ownPlace: true, organisation: true },
      })
      // As much of a service as was asked for; what masks it reads nothing else.
      return docs as Service[]
    },
    more,
  )
  for await (const page of services) yield await withOrganisations(payload, readerClass, page, PLACE)
}

/** The published schemes that a class may read, by number, a page at a time; `withImport`: with what their import gave. */
export async function* schemePages(
  payload: Payload,
  readerClass: ReaderClass,
  { withImport = false } = {},
): AsyncGenerator<Scheme[]> {
  yield* pages<Scheme>(payload, readerClass, SLUGS.schemes, async (query) => {
    const { docs } = await payload.find({
      ...query,
      collection: SLUGS.schemes,
      select: withImport ? KEPT : { ...KEPT, import: false },
    })
    return readAmounts(payload, docs)
  })
}

type Query = ReturnType<typeof queryOf>

/** A sheet published meanwhile moves no other one out of its page; one withdrawn meanwhile is left out. */
async function* pages<Row>(
  payload: Payload,
  readerClass: ReaderClass,
  collection: Exported,
  read: (query: Query) => Promise<Row[]>,
  more: readonly Where[] = [],
): AsyncGenerator<Row[]> {
  const where: Where = { and: [publishedForClass(readerClass), ...more] }
  const trimHeap = heapTrimmer()
  for await (const ids of idPages(payload, { collection, where, sort: 'number', size: PAGE })) {
    const rows = await read(queryOf(where, ids))
    if (rows.length > 0) yield rows
    trimHeap()
  }
}

function queryOf(published: Where, ids: readonly string[]) {
  const where: Where = { and: [published, { id: { in: [...ids] } }] }
  return {
    where,
    depth: 0,
    limit: ids.length,
    pagination: false,
    sort: 'number',
    overrideAccess: true,
  } as const
}

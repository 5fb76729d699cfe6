import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { ServiceOfOrganisation } from '@/features/catalogue/services/present/serviceFacts'
import { withOrganisations } from '@/features/catalogue/services/read/withOrganisations'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import type { Organisation, Scheme, Service } from '@/payload-types'

const PAGE = 500
/** What is kept for the editors never enters an export. */
const KEPT = { internalNote: false, owner: false } as const

/** The organisations that a class may read, masked, by number, a page at a time. */
export async function* organisationPages(
  payload: Payload,
  readerClass: ReaderClass,
): AsyncGenerator<Organisation[]> {
  yield* pages<Organisation>(async (last) => {
    const { docs } = await payload.find({
      ...pageOf(readerClass, last),
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
  for await (const services of rawServicePages(payload, readerClass))
    yield await withOrganisations(payload, readerClass, services)
}

/** The published schemes that a class may read, by number, a page at a time; `withImport`: with what their import gave. */
export async function* schemePages(
  payload: Payload,
  readerClass: ReaderClass,
  { withImport = false } = {},
): AsyncGenerator<Scheme[]> {
  yield* pages<Scheme>(async (last) => {
    const { docs } = await payload.find({
      ...pageOf(readerClass, last),
      collection: SLUGS.schemes,
      select: withImport ? KEPT : { ...KEPT, import: false },
    })
    return docs
  })
}

function rawServicePages(payload: Payload, readerClass: ReaderClass): AsyncGenerator<Service[]> {
  return pages<Service>(async (last) => {
    const { docs } = await payload.find({
      ...pageOf(readerClass, last),
      collection: SLUGS.services,
      select: { ...KEPT, provenance: false },
    })
    return docs
  })
}

/** By number and not by rank: a sheet published meanwhile moves no other one out of its page. */
async function* pages<Row extends { number?: string | null }>(
  read: (last: string) => Promise<Row[]>,
): AsyncGenerator<Row[]> {
  for (let last: string | null = ''; last !== null; ) {
    const rows: Row[] = await read(last)
    if (rows.length > 0) yield rows
    last = rows.length < PAGE ? null : (rows.at(-1)?.number ?? null)
  }
}

function pageOf(readerClass: ReaderClass, last: string) {
  const where: Where = { and: [publishedForClass(readerClass), { number: { greater_than: last } }] }
  return { where, depth: 0, limit: PAGE, pagination: false, sort: 'number', overrideAccess: true } as const
}

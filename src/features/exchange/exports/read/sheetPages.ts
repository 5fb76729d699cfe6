import type { Payload, SelectType, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { ServiceOfOrganisation } from '@/features/catalogue/services/present/serviceFacts'
import { withOrganisations } from '@/features/catalogue/services/read/withOrganisations'
import { maskOrganisation } from '@/features/sheets/present/maskOrganisation'
import { readAmounts } from '@/features/sheets/rates/read/readAmounts'
import { findStored } from '@/infra/database/findStored'
import { keyPages } from '@/infra/database/keyPages'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import type { Organisation, Scheme, Service } from '@/payload-types'
import { HOST, PLACE, type PlacedServiceOfOrganisation } from './hostFacts'

const PAGE = 250
/** What is kept for the editors never enters an export. */
const KEPT = { internalNote: false, owner: false } as const

/** What the files of an export are made of. */
export type SheetSource = typeof SLUGS.organisations | typeof SLUGS.services | typeof SLUGS.schemes

/** The published sheets that a class may read, masked, by number, a page at a time. */
export type SheetPages = {
  organisations: () => AsyncIterable<Organisation[]>
  /** With their organisation, as much of it as files of services say. */
  services: () => AsyncIterable<ServiceOfOrganisation[]>
  /** As far as their places go; `elsewhere`: those given elsewhere than at their organisation. */
  placedServices: (asked?: { elsewhere?: boolean }) => AsyncIterable<PlacedServiceOfOrganisation[]>
  /** With what their import gave. */
  schemes: () => AsyncIterable<Scheme[]>
}

type Reader = { payload: Payload; readerClass: ReaderClass }

/** The pages of a reader, each read when it is asked for. */
export function sheetPages(payload: Payload, readerClass: ReaderClass): SheetPages {
  const reader = { payload, readerClass }
  return {
    organisations: () => organisations(reader),
    services: () => services(reader),
    placedServices: (asked) => placedServices(reader, asked),
    schemes: () => schemes(reader),
  }
}

async function* organisations(reader: Reader): AsyncGenerator<Organisation[]> {
  const select = { ...KEPT, provenance: false } as const
  for await (const page of pages<Organisation>(reader, { collection: SLUGS.organisations, select }))
    yield page.map((organisation) => maskOrganisation(organisation, reader.readerClass))
}

async function* services({ payload, readerClass }: Reader): AsyncGenerator<ServiceOfOrganisation[]> {
  const asked = { collection: SLUGS.services, select: { ...KEPT, provenance: false } } as const
  for await (const page of pages<Service>({ payload, readerClass }, asked))
    yield await withOrganisations(payload, readerClass, page, HOST)
}

async function* placedServices(
  { payload, readerClass }: Reader,
  { elsewhere = false } = {},
): AsyncGenerator<PlacedServiceOfOrganisation[]> {
  const asked = {
    collection: SLUGS.services,
    select: { ...PLACE, ownPlace: true, organisation: true },
    more: elsewhere ? [{ ownPlace: { equals: true } }] : [],
  } as const
  // As much of a service as was asked for; what masks it reads nothing else.
  for await (const page of pages<Service>({ payload, readerClass }, asked))
    yield await withOrganisations(payload, readerClass, page, PLACE)
}

/** With the amounts of today. */
async function* schemes({ payload, readerClass }: Reader): AsyncGenerator<Scheme[]> {
  const asked = { collection: SLUGS.schemes, select: KEPT } as const
  for await (const page of pages<Scheme>({ payload, readerClass }, asked))
    yield await readAmounts(payload, page)
}

type Asked = { collection: SheetSource; select: SelectType; more?: readonly Where[] }

/** A sheet published meanwhile moves no other one out of its page; one withdrawn meanwhile is left out. */
async function* pages<Row extends { id: string }>(
  { payload, readerClass }: Reader,
  { collection, select, more = [] }: Asked,
): AsyncGenerator<Row[]> {
  const published: Where = { and: [publishedForClass(readerClass), ...more] }
  const trimHeap = heapTrimmer()
  for await (const numbers of keyPages(payload, {
    collection,
    where: published,
    key: 'number',
    size: PAGE,
  })) {
    const rows = await findStored<Row>(payload, {
      collection,
      where: { and: [published, { number: { in: numbers } }] },
      select,
      sort: 'number',
      limit: numbers.length,
    })
    if (rows.length > 0) yield rows
    trimHeap()
  }
}

import type { Payload } from 'payload'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { giveWay } from '@/infra/breathe'
import { leanDocuments } from '@/infra/database/leanDocuments'
import { slicesOf } from '@/infra/slicesOf'
import type { SheetFeed } from '@/payload-types'
import { applyFeed } from './applyFeed'

const PAGE = 200
/** Whole sheets are looked up at so many a time. */
const LOOKED_UP = 10
const GONE = { public: null, partners: null, agents: null }

type Row = Pick<SheetFeed, 'id' | 'publicId' | 'sheet' | ReaderClass>

const FIELDS = ['id', 'publicId', 'sheet', ...READER_CLASSES.map((readerClass) => `${readerClass}.listed`)]

const isListed = (row: Row): boolean =>
  READER_CLASSES.some((readerClass) => row[readerClass]?.listed === true)

/** Withdraws from the feed, for every class, the sheets that are published no more. `published`: the public ids of all that are. */
export async function withdrawMissing(payload: Payload, published: ReadonlySet<string>): Promise<void> {
  for (let last: string | null = ''; last !== null; ) {
    await giveWay()
    const rows: Row[] = await leanDocuments<Row>(payload, {
      collection: SLUGS.sheetFeed,
      fields: FIELDS,
      published: false,
      page: { by: 'publicId', after: last, size: PAGE },
    })
    const missing = rows.filter((row) => isListed(row) && !published.has(row.publicId))
    for (const collection of ALL_SHEET_KINDS) {
      const ofKind = missing.filter(({ sheet }) => sheet === collection).map(({ publicId }) => publicId)
      for (const some of slicesOf(ofKind, LOOKED_UP)) {
        await giveWay()
        await withdraw(payload, collection, some)
      }
    }
    last = rows.length < PAGE ? null : (rows.at(-1)?.publicId ?? null)
  }
}

/** Looks each one up once more: it may have been published while the caller was reading. */
async function withdraw(
  payload: Payload,
  collection: SheetKind,
  publicIds: readonly string[],
): Promise<void> {
  const { docs } = await payload.find({
    collection,
    where: { and: [{ publicId: { in: [...publicIds] } }, { _status: { equals: 'published' } }] },
    depth: 0,
    limit: publicIds.length,
    pagination: false,
    select: { publicId: true },
    overrideAccess: true,
  })
  const back = new Set(docs.map(({ publicId }) => publicId))
  await applyFeed(
    payload,
    publicIds
      .filter((publicId) => !back.has(publicId))
      .map((publicId) => ({ collection, publicId, number: '', revisions: GONE, facts: null })),
  )
}

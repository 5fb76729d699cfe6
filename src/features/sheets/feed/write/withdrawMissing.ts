import type { Payload } from 'payload'
import { READER_CLASSES } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS, type SheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { breathe } from '@/infra/breathe'
import { applyFeed } from './applyFeed'

const PAGE = 50
const GONE = { public: null, partners: null, agents: null }

/** Withdraws from the feed, for every class, the sheets that are published no more. `published`: the public ids of all that are. */
export async function withdrawMissing(payload: Payload, published: ReadonlySet<string>): Promise<void> {
  for (let last: string | null = ''; last !== null; ) {
    await breathe()
    const { docs }: { docs: { publicId: string; sheet: SheetKind }[] } = await payload.find({
      collection: SLUGS.sheetFeed,
      where: {
        and: [
          { publicId: { greater_than: last } },
          { or: READER_CLASSES.map((readerClass) => ({ [`${readerClass}.listed`]: { equals: true } })) },
        ],
      },
      depth: 0,
      limit: PAGE,
      pagination: false,
      sort: 'publicId',
      select: { publicId: true, sheet: true },
      overrideAccess: true,
    })
    const missing = docs.filter(({ publicId }) => !published.has(publicId))
    for (const collection of ALL_SHEET_KINDS) {
      const ofKind = missing.filter(({ sheet }) => sheet === collection).map(({ publicId }) => publicId)
      if (ofKind.length > 0) await withdraw(payload, collection, ofKind)
    }
    last = docs.length < PAGE ? null : (docs.at(-1)?.publicId ?? null)
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

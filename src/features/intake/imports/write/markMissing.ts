import type { Payload, Where } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { FedSheet } from '@/domain/sources/SourceRecord'
import { breathe } from '@/infra/breathe'
import { clock } from '@/infra/clock'
import { heapTrimmer } from '@/infra/memory/heapTrimmer'
import { findRecordsOfSheets } from './findStoredRecords'
import { groupKey, type ImportContext } from './ImportContext'
import type { SeenKeys } from './SeenKeys'
import { type SavedSheet, saveSheet } from './saveSheet'

const PAGE = 500
/** Saved in one operation of the CMS, in which nothing gives way. */
const TOGETHER = 20
/** From this many known records on, a file that lacks more than half of them is taken for a partial one. */
const ENOUGH = 50

type Gone = { id: string; key: string; sheetId: string; sheetNumber?: string | null | undefined }

/**
 * Marks the records that a complete file no longer holds, and the sheets that nothing else feeds; nothing is deleted. Answers
 * the sheets marked, by kind.
 */
export async function markMissing(
  context: ImportContext,
  seen: SeenKeys,
): Promise<Record<FedSheet, SavedSheet[]>> {
  const saved: Record<FedSheet, SavedSheet[]> = { organisations: [], services: [], facilities: [] }
  for (const { source, sheet, keys } of seen.groups()) {
    const { gone, known: all } = await findGone(context.payload, { source, sheet, keys })
    // Those of before this import, as its dry run counts them.
    const known = all - (context.added.get(groupKey({ source, sheet })) ?? 0)
    if (known >= ENOUGH && gone.length > known / 2) {
      context.report.warn([
        {
          row: 0,
          column: 'source',
          value: source,
          rule: `Le fichier ne contient pas ${gone.length} des ${known} enregistrements connus : il semble partiel, aucun n’est marqué absent.`,
        },
      ])
      continue
    }
    context.report.counts.missing += gone.length
    if (sheet === SLUGS.facilities) nameGone(context, source, gone)
    if (context.apply) saved[sheet].push(...(await markAll(context.payload, sheet, gone)))
  }
  return saved
}

type Group = ReturnType<SeenKeys['groups']>[number]

async function findGone(payload: Payload, { source, sheet, keys }: Group) {
  const gone: Gone[] = []
  let known = 0
  const present: Where[] = [
    { source: { equals: source } },
    { sheet: { equals: sheet } },
    { missingSince: { exists: false } },
  ]
  // By key and not by rank: each page begins where the last one ended, in the index.
  for (let last: string | null = ''; last !== null; ) {
    const { docs }: { docs: Gone[] } = await payload.find({
      collection: SLUGS.sourceRecords,
      where: { and: [...present, { key: { greater_than: last } }] },
      depth: 0,
      limit: PAGE,
      pagination: false,
      sort: 'key',
      select: { key: true, sheetId: true, sheetNumber: true },
      overrideAccess: true,
    })
    known += docs.length
    gone.push(...docs.filter(({ key }) => !keys.has(key)))
    last = docs.length < PAGE ? null : (docs.at(-1)?.key ?? null)
  }
  return { gone, known }
}

async function markAll(payload: Payload, sheet: FedSheet, gone: readonly Gone[]): Promise<SavedSheet[]> {
  const saved: SavedSheet[] = []
  const missingSince = clock.now().toISOString()
  for (let at = 0; at < gone.length; at += PAGE) {
    const some = gone.slice(at, at + PAGE)
    const ids = some.map(({ id }) => id)
    const feeds = await findRecordsOfSheets(payload, sheet, [...new Set(some.map(({ sheetId }) => sheetId))])
    const orphans = [...feeds].filter(([, records]) =>
      records.every((record) => record.missingSince || ids.includes(record.id)),
    )
    saved.push(...(await markSheets(payload, { sheet, ids: orphans.map(([id]) => id), missingSince })))
    for (let first = 0; first < ids.length; first += TOGETHER) {
      await breathe()
      await payload.update({
        collection: SLUGS.sourceRecords,
        where: { id: { in: ids.slice(first, first + TOGETHER) } },
        data: { missingSince },
        depth: 0,
        overrideAccess: true,
      })
    }
  }
  return saved
}

/** Facilities are few, and children may be there: the report names each. */
function nameGone({ report }: ImportContext, source: string, gone: readonly Gone[]): void {
  for (const { key, sheetNumber } of gone)
    report.warn([
      {
        row: 0,
        column: source,
        value: key,
        rule: `Absent de cette source : la fiche ${sheetNumber ?? ''} reste, à vérifier.`,
      },
    ])
}

type Marked = { sheet: FedSheet; ids: string[]; missingSince: string }

async function markSheets(payload: Payload, { sheet, ids, missingSince }: Marked): Promise<SavedSheet[]> {
  if (ids.length === 0) return []
  const drafts = await findDrafts(payload, sheet, ids)
  for (const { id } of drafts)
    await saveSheet(payload, { collection: sheet, id, status: 'draft', data: { missingSince } })
  const published = ids.filter((id) => !drafts.some((draft) => draft.id === id))
  const marked: { id: string; publicId?: string | null }[] = [...drafts]
  const trimHeap = heapTrimmer()
  for (let at = 0; at < published.length; at += TOGETHER) {
    await breathe()
    const { docs } = await payload.update({
      collection: sheet,
      where: {
        and: [{ id: { in: published.slice(at, at + TOGETHER) } }, { missingSince: { exists: false } }],
      },
      data: { missingSince },
      depth: 0,
      overrideAccess: true,
      // The sheet itself says what it said.
      context: { deferIndexing: true, keepDates: true },
    })
    marked.push(...docs)
    trimHeap()
  }
  return marked.map(({ id, publicId }) => ({ id, publicId: publicId ?? '', isNew: false }))
}

/** The sheets whose last version is a draft, published under it or not. */
async function findDrafts(payload: Payload, sheet: FedSheet, ids: string[]) {
  const { docs } = await payload.find({
    collection: sheet,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'draft' } }] },
    draft: true,
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { publicId: true, _status: true },
    overrideAccess: true,
  })
  return docs
}

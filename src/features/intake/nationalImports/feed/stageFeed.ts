import type { Payload } from 'payload'
import { FOREVER } from '@/domain/nationalSheet/FOREVER'
import { SLUGS } from '@/domain/slugs'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'
import type { NationalSheet as StoredSheet } from '@/payload-types'
import type { ChangeRow } from '../local/changeRow'
import type { GoneSheet } from '../planNational'
import { type ReadChange, storedSheets } from '../readChanges'

/** `feed`: the number that is prepared; `at`: the instant of the run, ISO 8601; `isFirst`: nothing was imported before. */
export type Staging = { payload: Payload; feed: number; at: string; isFirst: boolean }

/** Writes the states that some sheets have from a feed on, and what it changed, beside what readers still read. */
export async function stageChanges(
  staging: Staging,
  changes: readonly ReadChange[],
  rows: readonly ChangeRow[],
): Promise<void> {
  const { payload, at, isFirst } = staging
  const sheets = changes.map(({ event, columns, stored }) => {
    const isNews = event === 'changed' || event === 'new'
    return {
      ...columns,
      state: 'current',
      importedAt: at,
      // What the first feed brings is no change.
      changedAt: isNews ? (isFirst ? null : at) : (stored?.changedAt ?? null),
    }
  })
  await write(staging, sheets, rows)
  await replace(
    payload,
    changes.flatMap(({ stored }) => stored?.id ?? []),
    staging.feed,
  )
}

/** Writes that some sheets have gone: as they were, and waiting for an editor. */
export async function stageGone(
  staging: Staging,
  gone: readonly GoneSheet[],
  rows: readonly ChangeRow[],
): Promise<void> {
  const { payload, at } = staging
  const ids = gone.map(({ known }) => known.id)
  const stored = [...(await storedSheets(payload, ids)).values()]
  const sheets = stored.map((sheet) => ({ ...columnsOf(sheet), state: 'gone', goneAt: at }))
  await write(staging, sheets, rows)
  await replace(payload, ids, staging.feed)
}

function columnsOf({
  id: _,
  since: __,
  until: ___,
  createdAt: ____,
  updatedAt: _____,
  ...columns
}: StoredSheet) {
  return columns
}

async function write(
  { payload, feed, at }: Staging,
  sheets: readonly object[],
  rows: readonly ChangeRow[],
): Promise<void> {
  const document = (collection: NewDocument['collection'], data: object): NewDocument => ({
    collection,
    id: newDocumentId(),
    data: { ...data, createdAt: at, updatedAt: at },
    versioned: false,
  })
  await insertDocuments(payload, [
    ...sheets.map((sheet) => document(SLUGS.nationalSheets, { ...sheet, since: feed, until: FOREVER })),
    ...rows.map((row) => document(SLUGS.nationalChanges, { ...row, feed, seenAt: at })),
  ])
}

/** Readers of the current feed read these rows still; those of the next no longer. */
async function replace(payload: Payload, ids: readonly string[], feed: number): Promise<void> {
  if (ids.length > 0)
    await payload.db.updateMany({
      collection: SLUGS.nationalSheets,
      where: { id: { in: [...ids] } },
      data: { until: feed },
      returning: false,
    })
}

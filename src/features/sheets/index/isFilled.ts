import type { Payload } from 'payload'
import type { ReaderClass } from '@/domain/ReaderClass'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { searchEngine } from '@/infra/search/select'
import { countPublished } from './countPublished'

/** With less than this part of what is published, “nothing is found” would be false. */
const ENOUGH = 0.5

const STORED = [...ALL_SHEET_KINDS, SLUGS.nationalSheets]

/** What is stored, drafts and the bin included. */
async function countStored(payload: Payload): Promise<number> {
  let stored = 0
  for (const collection of STORED) stored += (await payload.db.count({ collection, where: {} })).totalDocs
  return stored
}

/** Whether the index of a class holds enough of what is published to be believed; not where the engine is down. */
export async function isFilled(payload: Payload, readerClass: ReaderClass): Promise<boolean> {
  const { documents, status } = await (await searchEngine()).health()
  if (status === 'down') return false
  // Of all that is stored first, which is soon counted: to tell what a class may read, SQLite goes through every sheet.
  const counts = [countStored, countPublished]
  for (const count of counts)
    if (documents[readerClass] >= (await count(payload, readerClass)) * ENOUGH) return true
  return false
}

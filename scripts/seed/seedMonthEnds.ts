import type { Payload } from 'payload'
import { parisMidnight } from '@/domain/dates/parisMidnight'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import { notExecutedAt } from '@/domain/placement/statistics/notExecuted'
import { SLUGS } from '@/domain/slugs'
import { readCountedInput } from '@/features/placement/statistics/read/readCountedInput'
import type { SnapshotFigures } from '@/features/placement/statistics/read/readSnapshots'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'

const MONTHS = 23
const MONTH = 'YYYY-MM'.length

/** Counts the ends of the months of the demo's past as the product would have, each from the lines that were written until then. */
export async function seedMonthEnds(payload: Payload, now: Date): Promise<void> {
  const documents: NewDocument[] = []
  let first = firstOfMonth(localTime(now).day)
  for (let month = 0; month < MONTHS; month += 1) {
    const last = addDays(first, -1)
    const end = parisMidnight(first)
    const base = await readCountedInput(payload, { now: end, writtenUntil: end.toISOString() })
    const figures: SnapshotFigures = {
      notExecuted: notExecutedAt(base.threads, base.requests, end.toISOString()),
      territories: Object.fromEntries(base.territories),
    }
    const takenAt = new Date(end.getTime() + 3 * 3_600_000).toISOString()
    documents.push({
      collection: SLUGS.placementSnapshots,
      id: newDocumentId(),
      versioned: false,
      data: { month: last.slice(0, MONTH), takenAt, figures, createdAt: takenAt, updatedAt: takenAt },
    })
    first = firstOfMonth(last)
  }
  await insertDocuments(payload, documents)
}

const firstOfMonth = (day: string): string => `${day.slice(0, MONTH)}-01`

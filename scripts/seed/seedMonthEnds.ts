import type { Payload } from 'payload'
import { parisMidnight } from '@/domain/dates/parisMidnight'
import { addDays } from '@/domain/hours/calendarDay'
import { localTime } from '@/domain/localTime'
import type { CountedLine } from '@/domain/placement/statistics/CountedInput'
import { notExecutedAt } from '@/domain/placement/statistics/notExecuted'
import { ThreadFolder } from '@/domain/placement/statistics/ThreadFolder'
import { SLUGS } from '@/domain/slugs'
import { eachCountedLine } from '@/features/placement/statistics/read/eachCountedLine'
import { readCountedInput } from '@/features/placement/statistics/read/readCountedInput'
import type { SnapshotFigures } from '@/features/placement/statistics/read/readSnapshots'
import { insertDocuments } from '@/infra/database/insertDocuments'
import type { NewDocument } from '@/infra/database/NewDocument'
import { newDocumentId } from '@/infra/database/newDocumentId'

const MONTHS = 23
const MONTH = 'YYYY-MM'.length

/**
 * Counts the ends of the months of the demo's past as the product would have, each from the lines that were written until then. They are
 * read once: each month adds its own to those before it.
 */
export async function seedMonthEnds(payload: Payload, now: Date): Promise<void> {
  const { requests, territories: named } = await readCountedInput(payload, { now })
  const territories = Object.fromEntries(named)
  const byMonth = await linesByMonth(payload, now)
  const folder = new ThreadFolder()
  const documents = [...byMonth].map(([first, lines]): NewDocument => {
    for (const line of lines) folder.add(line)
    const end = parisMidnight(first)
    const figures: SnapshotFigures = {
      notExecuted: notExecutedAt(folder.all(), requests, end.toISOString()),
      territories,
    }
    const month = addDays(first, -1).slice(0, MONTH)
    const takenAt = new Date(end.getTime() + 3 * 3_600_000).toISOString()
    const data = { month, takenAt, figures, createdAt: takenAt, updatedAt: takenAt }
    return { collection: SLUGS.placementSnapshots, id: newDocumentId(), versioned: false, data }
  })
  await insertDocuments(payload, documents)
}

/** The lines that each count adds to the one before it, by the first day after the month that it ends. */
async function linesByMonth(payload: Payload, now: Date): Promise<Map<string, CountedLine[]>> {
  const firsts = [firstOfMonth(localTime(now).day)]
  for (let left = MONTHS - 1; left > 0; left -= 1) firsts.unshift(firstOfMonth(addDays(firsts[0] ?? '', -1)))
  type Counted = { first: string; end: string; lines: CountedLine[] }
  const months = firsts.map(
    (first): Counted => ({ first, end: parisMidnight(first).toISOString(), lines: [] }),
  )
  await eachCountedLine(payload, (line) => months.find(({ end }) => line.at <= end)?.lines.push(line))
  return new Map(months.map(({ first, lines }) => [first, lines]))
}

const firstOfMonth = (day: string): string => `${day.slice(0, MONTH)}-01`

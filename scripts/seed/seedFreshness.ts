import type { Payload } from 'payload'
import { weekOf } from '@/domain/freshness/weekOf'
import { addDays } from '@/domain/hours/calendarDay'
import { SLUGS } from '@/domain/slugs'
import { type FreshnessLine, tallyFreshness } from '@/features/desk/freshness/write/tallyFreshness'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { newDocumentId } from '@/infra/database/newDocumentId'

/** Weeks before the present one that the demo has counted. */
const WEEKS = 52

/** Gives the demo a year of weekly counts that lead to what the base is today: the same at each seed. */
export async function seedFreshness(payload: Payload, now: Date): Promise<void> {
  const today = await tallyFreshness(payload, now)
  const week = weekOf(now)
  const documents = Array.from({ length: WEEKS + 1 }, (_, ago) => ago).flatMap((ago) => {
    const day = addDays(week, -7 * ago)
    const takenAt = ago === 0 ? now.toISOString() : `${day}T04:00:00.000Z`
    return linesOf(today, ago).map((line) => ({
      collection: SLUGS.freshnessSnapshots,
      id: newDocumentId(),
      versioned: false,
      data: { ...line, week: day, takenAt, createdAt: takenAt, updatedAt: takenAt },
    }))
  })
  await insertDocuments(payload, documents)
}

/** What was counted so many weeks ago; the base as a whole is the sum of its kinds. */
function linesOf(today: readonly FreshnessLine[], ago: number): FreshnessLine[] {
  const parts = today.filter(({ part }) => part !== 'all').map((line, rank) => before(line, ago, rank))
  const kinds = parts.filter(({ part }) => part === 'kind')
  const sum = (name: 'published' | 'inTime') => kinds.reduce((total, kind) => total + kind[name], 0)
  return [
    ...parts,
    ...today
      .filter(({ part }) => part === 'all')
      .map((all) => ({ ...all, published: sum('published'), inTime: sum('inTime') })),
  ]
}

/** A base that grew by a fifth in a year and whose share rose, by waves: the work of two people. */
function before(line: FreshnessLine, ago: number, rank: number): FreshnessLine {
  const published = Math.max(1, Math.round(line.published * (1 - 0.004 * ago)))
  const wave = ago === 0 ? 0 : 0.03 * Math.sin(ago * 0.7 + rank)
  const share = line.inTime / line.published - 0.0035 * ago + wave
  return { ...line, published, inTime: Math.min(published, Math.max(0, Math.round(published * share))) }
}

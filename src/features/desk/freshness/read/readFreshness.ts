import type { Payload } from 'payload'
import type { FreshnessCount } from '@/domain/freshness/shareOf'
import { weekOf } from '@/domain/freshness/weekOf'
import { addDays } from '@/domain/hours/calendarDay'
import { type Audience, canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import type { AnswerTimes } from '@/domain/report/answerTimes'
import { SLUGS } from '@/domain/slugs'
import type { FreshnessSnapshot } from '@/payload-types'
import { readAnswerTimes } from './readAnswerTimes'

/** Weeks of history that are told. */
const WEEKS = 53

/** The count of a week, told by its Monday. */
export type WeekCount = FreshnessCount & { week: string }
/** What was counted apart: a kind, a theme, a person, each week it was; the last one last. */
export type FreshnessSeries = { code: string; label: string; weeks: WeekCount[] }

export type Freshness = {
  /** The base as a whole, the oldest week first; empty before the first count. */
  all: WeekCount[]
  takenAt: string | null
  kinds: FreshnessSeries[]
  themes: FreshnessSeries[]
  /** `null` for readers who are no agents: names stay inside. */
  owners: FreshnessSeries[] | null
  answers: AnswerTimes
}

type Ask = {
  payload: Payload
  now: Date
  readerClass: ReaderClass
  /** For whom the site publishes it. */
  audience: Audience
}

type Row = Pick<FreshnessSnapshot, 'week' | 'part' | 'code' | 'label' | 'published' | 'inTime' | 'takenAt'>

/** The shares that were counted, week by week, and how long reports wait; `null` to whom the site does not say it. */
export async function readFreshness({ payload, now, readerClass, audience }: Ask): Promise<Freshness | null> {
  if (!canReadAudience(readerClass, audience)) return null
  const [rows, answers] = await Promise.all([storedRows(payload, now), readAnswerTimes(payload, now)])
  const of = (part: Row['part']) => rows.filter((row) => row.part === part)
  const all = of('all')
  return {
    all: all.map(weekCount),
    takenAt: all.at(-1)?.takenAt ?? null,
    kinds: seriesOf(of('kind')),
    themes: seriesOf(of('theme')),
    owners: readerClass === 'agents' ? seriesOf(of('owner')) : null,
    answers,
  }
}

async function storedRows(payload: Payload, now: Date): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: SLUGS.freshnessSnapshots,
    where: { week: { greater_than_equal: addDays(weekOf(now), -7 * (WEEKS - 1)) } },
    sort: 'week',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { week: true, part: true, code: true, label: true, published: true, inTime: true, takenAt: true },
    overrideAccess: true,
  })
  return docs
}

const weekCount = ({ week, published, inTime }: Row): WeekCount => ({ week, published, inTime })

/** Those of the last week, by their latest name, each with its weeks. */
function seriesOf(rows: readonly Row[]): FreshnessSeries[] {
  const last = rows.at(-1)?.week
  return rows
    .filter(({ week }) => week === last)
    .map(({ code, label }) => ({
      code,
      label,
      weeks: rows.filter((row) => row.code === code).map(weekCount),
    }))
}

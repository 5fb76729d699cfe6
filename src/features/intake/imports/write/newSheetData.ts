import { reviewDueAt } from '@/domain/sheet/freshness'
import { changeDate } from '@/domain/sources/changeDate'
import { plainValue } from '@/domain/sources/plainValue'
import { factValue } from '@/domain/sources/resolveFacts'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import type { FedKind } from '@/features/intake/facts/sheetKinds'
import type { DataSource } from '@/payload-types'
import type { ReadRecord } from './ImportContext'
import { withRowIds } from './withRowIds'

type Args<Record extends SourceRecord> = {
  kind: FedKind<Record['values']>
  read: ReadRecord<Record>
  audience: DataSource['audience']
  number: string
  publicId: string
  now: string
  /** Of a service. */
  organisation: string | undefined
  /** The centre of its commune, for want of better. */
  centre: { latitude: number; longitude: number } | undefined
}

/**
 * A new sheet as the collection would store it: published, and vouched for by nobody (never verified, whatever the source's own
 * date, which says when it was last changed there), but for one of ours that comes back from an export with its day.
 */
export function newSheetData<Record extends SourceRecord>({
  kind,
  read: { record, values },
  audience,
  number,
  publicId,
  now,
  organisation,
  centre,
}: Args<Record>) {
  const given = kind.facts.filter((fact) => plainValue(factValue(fact, values)) !== null)
  const data = kind.toData(values)
  return {
    ...Object.fromEntries(Object.entries(data).map(([name, value]) => [name, withRowIds(value)])),
    ...(organisation === undefined ? {} : { organisation }),
    ...(centre && values.latitude === null ? middleOf(centre) : {}),
    number,
    publicId,
    audience,
    ...verification(record.ours?.verifiedOn ?? null, now),
    ...changeDate({ updatedOn: record.updatedOn, now }),
    provenance: Object.fromEntries(given.map(({ name }) => [name, record.source])),
    _status: 'published',
    createdAt: now,
    updatedAt: now,
  }
}

const CADENCE = 6

/** A day that is not over is no verification. */
function verification(day: string | null, now: string) {
  const at = day === null ? null : instantOf(day)
  const isKnown = at !== null && at.slice(0, DAY_LENGTH) <= now.slice(0, DAY_LENGTH)
  return {
    cadence: String(CADENCE),
    ...(isKnown
      ? { verifiedAt: at, reviewDueAt: reviewDueAt(new Date(at), CADENCE).toISOString() }
      : { reviewDueAt: null }),
  }
}

const DAY_LENGTH = 'YYYY-MM-DD'.length

/** A day at noon in UTC, as the date picker of the admin writes it; an instant as it is. */
const instantOf = (said: string): string => (said.includes('T') ? said : `${said}T12:00:00.000Z`)

const middleOf = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
  latitude,
  longitude,
  locationPrecision: 'commune',
})

/** What every new sheet is checked with before it has a number. */
export const UNNUMBERED = {
  audience: 'public',
  number: '',
  publicId: '',
  now: '2000-01-01T00:00:00.000Z',
  organisation: undefined,
  centre: undefined,
} as const

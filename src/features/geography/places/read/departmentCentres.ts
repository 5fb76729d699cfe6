import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import type { CommuneCentres } from '@/infra/geography/CommuneCentres'
import { readCentres } from '@/infra/geography/readCentres'

/** How long what was read is trusted, in milliseconds: centres change once a year, in another process. */
const FRESH = 60_000

type Kept = { centres: CommuneCentres; readAt: number }

const memory = new WeakMap<Payload, Map<string, Kept>>()

/** The centres of communes of some départements, in one read at most. Départements without any are absent. */
export async function departmentCentres(
  payload: Payload,
  departments: readonly string[],
): Promise<ReadonlyMap<string, CommuneCentres>> {
  const kept = memory.get(payload) ?? new Map<string, Kept>()
  memory.set(payload, kept)
  const now = performance.now()
  const stale = departments.filter(
    (each) => now - (kept.get(each)?.readAt ?? Number.NEGATIVE_INFINITY) > FRESH,
  )
  if (stale.length > 0)
    for (const [department, centres] of await readRows(payload, stale))
      kept.set(department, { centres, readAt: now })
  return new Map(departments.flatMap((each) => entryOf(each, kept.get(each)?.centres)))
}

/** Forgets what was read, after a write. */
export function forgetCentres(payload: Payload): void {
  memory.delete(payload)
}

async function readRows(payload: Payload, departments: string[]): Promise<Map<string, CommuneCentres>> {
  const { docs } = await payload.find({
    collection: SLUGS.communeCentres,
    where: { department: { in: departments } },
    depth: 0,
    limit: 0,
    pagination: false,
    select: { department: true, centres: true },
    overrideAccess: true,
  })
  const rows = new Map(docs.map(({ department, centres }) => [department, readStored(centres)]))
  return new Map(departments.map((each) => [each, rows.get(each) ?? new Map()]))
}

function readStored(centres: unknown): CommuneCentres {
  return readCentres(Object.entries(centres ?? {})).centres
}

const entryOf = (department: string, centres: CommuneCentres | undefined): [string, CommuneCentres][] =>
  centres && centres.size > 0 ? [[department, centres]] : []

import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import type { CommuneCentres } from '@/infra/geography/CommuneCentres'
import { forgetCentres } from '../read/departmentCentres'

/** Counts of communes. */
export type SavedCentres = { created: number; changed: number; unchanged: number; departments: number }

type Args = { payload: Payload; centres: CommuneCentres; onProgress?: (done: number, total: number) => void }

/** Adds centres to those that are kept, a row a département; one that nothing changes is not written. */
export async function saveCentres({ payload, centres, onProgress }: Args): Promise<SavedCentres> {
  const byDepartment = groupByDepartment(centres)
  const rows = await storedRows(payload)
  const saved = { created: 0, changed: 0, unchanged: 0, departments: byDepartment.size }
  for (const [done, [department, entries]] of [...byDepartment].entries()) {
    const row = rows.get(department)
    const counts = compare(row?.centres ?? {}, entries)
    saved.created += counts.created
    saved.changed += counts.changed
    saved.unchanged += counts.unchanged
    if (counts.created + counts.changed > 0) {
      const data = { department, centres: { ...row?.centres, ...Object.fromEntries(entries) } }
      await write(payload, row?.id, data)
    }
    onProgress?.(done + 1, byDepartment.size)
  }
  forgetCentres(payload)
  return saved
}

type Entry = [code: string, centre: readonly number[]]

function groupByDepartment(centres: CommuneCentres): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const [code, centre] of centres) {
    const department = departementOfCommune(code)
    const group = groups.get(department)
    if (group) group.push([code, centre])
    else groups.set(department, [[code, centre]])
  }
  return groups
}

type Centres = Record<string, unknown>
type Row = { id: string; centres: Centres }

async function storedRows(payload: Payload): Promise<Map<string, Row>> {
  const { docs } = await payload.find({
    collection: SLUGS.communeCentres,
    depth: 0,
    limit: 0,
    pagination: false,
    select: { department: true, centres: true },
    overrideAccess: true,
  })
  return new Map(docs.map(({ id, department, centres }) => [department, { id, centres: asRecord(centres) }]))
}

function compare(before: Centres, entries: readonly Entry[]) {
  const known = entries.filter(([code]) => Object.hasOwn(before, code))
  const unchanged = known.filter(([code, centre]) => String(before[code]) === String(centre)).length
  return { created: entries.length - known.length, changed: known.length - unchanged, unchanged }
}

async function write(
  payload: Payload,
  id: string | undefined,
  data: { department: string; centres: Centres },
) {
  const common = {
    collection: SLUGS.communeCentres,
    data,
    depth: 0,
    overrideAccess: true,
    select: {},
  } as const
  if (id === undefined) await payload.create(common)
  else await payload.update({ ...common, id })
}

const asRecord = (value: unknown): Centres =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {}

import { z } from 'zod'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_NEEDS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/facility/UnitValues'

const codes = <Code extends string>(list: readonly { code: Code }[]) => z.enum(list.map(({ code }) => code))
const text = z.string().nullable()
const number = z.number().nullable()
const valuesSchema = z.object({
  name: text,
  site: text,
  active: z.boolean(),
  mode: codes(ACCOMMODATION_MODES).nullable(),
  sex: codes(UNIT_SEXES).nullable(),
  minYears: number,
  minMonths: number,
  maxYears: number,
  maxMonths: number,
  durations: z.array(codes(STAY_DURATIONS)),
  openCapacity: number,
  siblingsMax: number,
  needsMet: z.array(codes(UNIT_NEEDS)),
  needsNotMet: z.array(codes(UNIT_NEEDS)),
  needsDetail: text,
  derogation: z.object({ granted: z.boolean(), reason: text }),
})

/** A unit as a proposal asks for it; `unitId` and `before` are `null` for a new one. */
export type ProposedUnit = { unitId: string | null; before: UnitValues | null; after: UnitValues }

/** What a line of a proposal asks of a unit; `null` for a line about anything else. Words: `unitChanges(before, after)`. */
export function proposedUnit(line: { field: string; before: unknown; after: unknown }): ProposedUnit | null {
  const [kind, id] = line.field.split('.')
  const before = valuesSchema.nullable().safeParse(line.before ?? null)
  const after = valuesSchema.safeParse(line.after)
  if (kind !== 'units' || !id || !before.success || !after.success) return null
  return { unitId: id === 'new' ? null : id, before: before.data, after: after.data }
}

import type { Fault } from '@/domain/facility/Fault'
import { type FacilityOfUnit, unitFaults } from '@/domain/facility/unitFaults'
import type { SourceNotice } from '@/domain/sources/SourceRecord'
import type { UnitValues } from '@/domain/sources/unitValues'
import { unitColumn } from '@/features/intake/readers/facilities/factColumn'
import { shownValue } from '@/features/sheets/values/shownValue'
import type { Unit } from '@/payload-types'

type Given = Omit<UnitValues, 'row'>

/** What a row does to a unit: to one that is here, what changes; else all of a new one. `name` is folded. */
export type UnitStep = { row: number; name: string } & (
  | { here: Unit; data: Partial<Given> }
  | { here: null; data: Given }
)

type Units = ReadonlyMap<string, Partial<Unit>>
type Facility = Omit<FacilityOfUnit, 'openElsewhere'>

/** Without these a unit is one all the same. */
const OPTIONAL: readonly string[] = ['siblingsMax', 'needsNotMet', 'minMonths', 'maxMonths']
/** As many as there are optional fields, and once more. */
const ROUNDS = OPTIONAL.length + 1

/**
 * The steps that keep the rules of the field, and the units once they are carried out. An optional value that breaks one is left aside;
 * so is, for any other, the new unit, or what changes of one that is here. Each is told.
 */
export function soundUnits(
  units: Units,
  steps: readonly UnitStep[],
  facility: Facility,
): { after: Units; sound: UnitStep[]; left: SourceNotice[] } {
  const whole = new Map([...units, ...steps.map((step) => [step.name, stepped(step)] as const)])
  const isSound = steps.every((step) => isIdle(step) || faultsOf(whole, step, facility).length === 0)
  if (isSound) return { after: whole, sound: [...steps], left: [] }
  const after = new Map(units)
  const sound: UnitStep[] = []
  const left: SourceNotice[] = []
  for (const step of steps) {
    const mended = isIdle(step) ? step : mend(after, step, { facility, left })
    if (!mended) continue
    after.set(mended.name, stepped(mended))
    sound.push(mended)
  }
  return { after, sound, left }
}

/** Open places of these units that receive children. */
export const openOf = (units: Iterable<Partial<Unit>>): number =>
  [...units].reduce((sum, { active, openCapacity }) => sum + (active === false ? 0 : (openCapacity ?? 0)), 0)

const stepped = ({ here, data }: UnitStep): Partial<Unit> =>
  here ? { ...here, ...data } : { ...data, active: true }

const isIdle = ({ here, data }: UnitStep): boolean => here !== null && Object.keys(data).length === 0

function faultsOf(units: Units, step: UnitStep, facility: Facility): Fault[] {
  const others = [...units].filter(([name]) => name !== step.name).map(([, unit]) => unit)
  return unitFaults(stepped(step), { ...facility, openElsewhere: openOf(others) })
}

type Mending = { facility: Facility; left: SourceNotice[] }

/** The step without what breaks a rule; `null` where nothing of it can be kept. */
function mend(units: Units, given: UnitStep, { facility, left }: Mending): UnitStep | null {
  let step = given
  for (let round = 0; round < ROUNDS; round += 1) {
    const faults = faultsOf(units, step, facility)
    if (faults.length === 0) return step
    const isLost = (fault: Fault) => !OPTIONAL.includes(fault.path) || round === ROUNDS - 1
    const lost = faults.filter(isLost)
    const done = step.here ? 'elle n’est pas changée' : 'elle est laissée de côté, le lieu est gardé'
    for (const fault of lost.length > 0 ? lost : faults)
      left.push(notice(step, fault, lost.length > 0 ? done : 'laissé de côté'))
    if (lost.length > 0) return null
    step = without(
      step,
      faults.map(({ path }) => path),
    )
  }
  return null
}

function notice(step: UnitStep, { path, message }: Fault, done: string): SourceNotice {
  const values: Record<string, unknown> = { ...step.here, ...step.data }
  const name = String(values.name ?? '')
  const rule = `unité «\u00a0${name}\u00a0»\u00a0: ${message.replace(/\.$/, '')}\u00a0: ${done}`
  return { row: step.row, column: unitColumn(path), value: shownValue(values[path]), rule }
}

function without(step: UnitStep, fields: readonly string[]): UnitStep {
  const isLeft = ([field]: [string, unknown]) => !fields.includes(field)
  if (step.here) return { ...step, data: Object.fromEntries(Object.entries(step.data).filter(isLeft)) }
  const emptied = Object.fromEntries(fields.map((field) => [field, field === 'needsNotMet' ? [] : null]))
  return { ...step, data: { ...step.data, ...emptied } }
}

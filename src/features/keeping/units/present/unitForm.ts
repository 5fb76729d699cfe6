import { UNIT_NEEDS } from '@/domain/facility/closedLists'
import type { UnitValues } from '@/domain/facility/UnitValues'

/** The fields of a unit's form filled with what is stored; `active` alone for a new one. */
export function unitForm(values: UnitValues | null): URLSearchParams {
  const form = new URLSearchParams()
  if (!values) return new URLSearchParams({ active: '1', sex: 'mixte' })
  const { derogation, durations, needsMet, needsNotMet, active, ...plain } = values
  for (const [name, value] of Object.entries(plain)) form.set(name, String(value ?? ''))
  if (active) form.set('active', '1')
  for (const duration of durations) form.append('durations', duration)
  for (const { code } of UNIT_NEEDS) {
    if (needsMet.includes(code)) form.set(`need.${code}`, 'met')
    if (needsNotMet.includes(code)) form.set(`need.${code}`, 'not')
  }
  if (derogation.granted) form.set('granted', '1')
  form.set('reason', derogation.reason ?? '')
  return form
}

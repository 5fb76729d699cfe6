import type { Payload } from 'payload'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { findCommune } from '@/infra/geography/findCommune'
import { departmentCentres } from './departmentCentres'
import { middlesOf } from './middlesOf'

/** WGS 84 degrees. `approximate`: no centre is known, this is the middle of what the directory locates in the commune. */
export type Centre = { latitude: number; longitude: number; approximate: boolean }

/**
 * The centres of communes by INSEE code, in two reads at most whatever their number. A former or delegated commune takes that
 * of the commune of today. A code that nothing locates is absent.
 */
export async function centresOf(payload: Payload, codes: readonly string[]): Promise<Map<string, Centre>> {
  const asked = [...new Set(codes)].map((code) => ({ code, today: findCommune(code)?.code ?? code }))
  const departments = new Set(asked.flatMap(({ code, today }) => [code, today]).map(departementOfCommune))
  const known = await departmentCentres(payload, [...departments])
  const found = new Map<string, Centre>()
  for (const { code, today } of asked) {
    const point = centreIn(known, code) ?? centreIn(known, today)
    if (point) found.set(code, { longitude: point[0], latitude: point[1], approximate: false })
  }
  const left = asked.filter(({ code }) => !found.has(code))
  if (left.length === 0) return found
  const middles = await middlesOf(payload, [...new Set(left.map(({ today }) => today))])
  for (const { code, today } of left) {
    const middle = middles.get(today)
    if (middle) found.set(code, { ...middle, approximate: true })
  }
  return found
}

function centreIn(known: Awaited<ReturnType<typeof departmentCentres>>, code: string) {
  return known.get(departementOfCommune(code))?.get(code)
}

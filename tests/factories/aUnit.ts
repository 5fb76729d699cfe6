import type { Payload } from 'payload'
import type { Unit } from '@/payload-types'

/** Stores an open unit of a facility. */
export function aUnit(payload: Payload, facility: string, facts: Partial<Unit> = {}): Promise<Unit> {
  return payload.create({
    collection: 'units',
    data: {
      name: 'Groupe des Essais',
      facility,
      active: true,
      mode: 'internat-collectif',
      sex: 'mixte',
      minYears: 6,
      maxYears: 12,
      durations: ['urgence'],
      openCapacity: 8,
      ...facts,
    },
    depth: 0,
    overrideAccess: true,
  })
}

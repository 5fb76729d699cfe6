import type { Payload } from 'payload'
import type { Facility } from '@/payload-types'
import { aKeptFacility } from '../../factories/aKeptFacility'

/** Two facilities with free places: one whose address anybody may know, one whose address is kept. Words in `zq` must never cross. */
export async function sharedWithNeighbours(payload: Payload): Promise<{ open: Facility; kept: Facility }> {
  const unit = {
    durations: ['urgence' as const, 'court' as const],
    freePlaces: {
      counts: [{ duration: 'court' as const, count: 3, from: null }],
      outOfService: [],
      confirmedAt: new Date().toISOString(),
      confirmedBy: 'Une personne zqnom',
    },
  }
  const open = await aKeptFacility(payload, { facility: { name: 'Foyer ouvert' }, units: [unit] })
  const kept = await aKeptFacility(payload, {
    facility: {
      name: 'Foyer gardé',
      restrictions: [{ part: 'address', audience: 'agents', reason: 'zqraison' }],
    },
    units: [unit],
  })
  return { open: open.sheet, kept: kept.sheet }
}

import type { PlaceKind } from '@/domain/placement/closedLists'
import type { FacilityContent, UnitContent } from '../facilities/FacilityContent'

type Kept = {
  content: Pick<FacilityContent, 'number' | 'category'>
  unit: Pick<UnitContent, 'name' | 'openCapacity'>
}

/** Facilities whose units all say counts: no bed is theirs, or they have not begun yet. */
const COUNTS_ALONE = ['L0002']
const FLATS = ['Studios', 'Appartements en ville', 'Week-ends et vacances']
/** Facilities that keep the places of their flats too. */
const FLATS_KEPT = ['L0003', 'L0004', 'L0005']

/** Whether the places of a unit of the demo are kept one by one; the others say how many are free. */
export function hasKeptPlaces({ content, unit }: Kept): boolean {
  if (content.category === 'experimental' || COUNTS_ALONE.includes(content.number)) return false
  return !FLATS.includes(unit.name) || FLATS_KEPT.includes(content.number)
}

/** Units with one place more, paid while empty, beside those that are open. */
const STANDBY: Readonly<Record<string, string>> = {
  L0019: 'Relais des assistants familiaux',
  L0015: 'Accueil d’urgence',
  L0022: 'Séjours de rupture',
}

/** The places of a unit of the demo, in order: `Chambre 1`, `Chambre 2`…, then the one that is paid empty. */
export function placesOf({ content, unit }: Kept): { reference: string; kind: PlaceKind }[] {
  const word = unit.name === 'Nourrissons' || unit.name === 'Bébés marcheurs' ? 'Lit' : 'Chambre'
  const ordinary = Array.from({ length: unit.openCapacity }, (_, rank) => ({
    reference: `${word} ${rank + 1}`,
    kind: 'ordinary' as const,
  }))
  if (STANDBY[content.number] !== unit.name) return ordinary
  return [
    ...ordinary,
    { reference: `${word} gardée`.replace('Lit gardée', 'Lit gardé'), kind: 'standby' as const },
  ]
}

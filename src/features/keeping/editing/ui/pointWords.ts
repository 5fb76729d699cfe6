import { farFromAddress } from '@/domain/sheetEditing/farFromAddress'
import type { StoredPoint } from '../read/addressPoint'

/** The texts of the point of an address, given by the server. `{distance}` is filled in the browser. */
export type PointWords = Record<
  | 'title'
  | 'lead'
  | 'kept'
  | 'marker'
  | 'placed'
  | 'found'
  | 'street'
  | 'commune'
  | 'unknown'
  | 'far'
  | 'farFromCommune'
  | 'again'
  | 'searching'
  | 'failed'
  | 'coordinates'
  | 'coordinatesHint'
  | 'latitude'
  | 'longitude',
  string
>
type Place = { latitude: number; longitude: number }

const KM = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 })

/** Where a point comes from, in words, and a warning when it stands far from its address. */
export function pointWords(placed: Place | null, found: StoredPoint | null, words: PointWords) {
  if (!placed) return { said: found ? words[FOUND[found.precision]] : words.unknown, warning: null }
  const metres = farFromAddress(placed, found)
  const distance = metres === null ? '' : `${KM.format(metres / 1000)}\u00a0km`
  const warning = words[found?.precision === 'commune' ? 'farFromCommune' : 'far']
  return { said: words.placed, warning: metres === null ? null : warning.replace('{distance}', distance) }
}

const FOUND = { adresse: 'found', voie: 'street', commune: 'commune' } as const

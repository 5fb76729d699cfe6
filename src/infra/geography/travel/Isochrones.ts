import type { TravelBand } from '@/domain/placement/matching/Travel'
import { RepereError } from '@/errors'

/** WGS 84 degrees. */
export type GroundPoint = { lat: number; lng: number }

/** Rings of `[longitude, latitude]`, the outer one first, then its holes. */
export type Polygon = readonly (readonly (readonly [longitude: number, latitude: number])[])[]

/** From where a point is reached by car within so many minutes. */
export type Isochrone = { minutes: TravelBand; polygons: readonly Polygon[] }

/** Asks from where a place is reached in a time. It is told the point of a facility and nothing else: never where a child lives. */
export interface Isochrones {
  /** The address that is asked: what one service said is not what another one says. */
  readonly source: string
  /** @throws IsochronesUnavailable when the service does not answer, or answers nonsense. */
  around(point: GroundPoint, minutes: TravelBand): Promise<Isochrone>
}

/** The service cannot be reached, answers late or answers nonsense. Its cause is for the log alone. */
export class IsochronesUnavailable extends RepereError {
  static override readonly CODE = 'isochrones_unavailable'
  readonly code = 'isochrones_unavailable'
  readonly status = 503
}

import type { TravelBand } from '@/domain/placement/matching/Travel'
import { type GroundPoint, type Isochrone, type Isochrones, IsochronesUnavailable } from './Isochrones'
import { isochroneAnswerSchema } from './isochroneAnswer'

type Settings = {
  /** `https://data.geopf.fr/navigation/isochrone`: whatever answers as it does. */
  url: string
  /** Milliseconds. */
  within?: number
}

const SECONDS = 60

/** The isochrones of the Géoplateforme (IGN), by car, over HTTP: those who arrive at the point, since one goes to a facility. */
export function openGeoplateformeIsochrones({ url, within = 20_000 }: Settings): Isochrones {
  return {
    source: url,
    around: async (point, minutes) => {
      try {
        const response = await fetch(`${url}?${parametersOf(point, minutes)}`, {
          headers: { accept: 'application/json' },
          signal: AbortSignal.timeout(within),
        })
        if (!response.ok) throw new Error(`Status ${response.status}`)
        return toIsochrone(await response.json(), minutes)
      } catch (cause) {
        throw new IsochronesUnavailable('Le service des temps de trajet ne répond pas.', { cause })
      }
    },
  }
}

function parametersOf({ lat, lng }: GroundPoint, minutes: TravelBand): URLSearchParams {
  return new URLSearchParams({
    resource: 'bdtopo-valhalla',
    profile: 'car',
    costType: 'time',
    costValue: String(minutes * SECONDS),
    timeUnit: 'second',
    direction: 'arrival',
    point: `${lng},${lat}`,
    crs: 'EPSG:4326',
    geometryFormat: 'geojson',
  })
}

function toIsochrone(body: unknown, minutes: TravelBand): Isochrone {
  const { geometry } = isochroneAnswerSchema.parse(body)
  return { minutes, polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates }
}

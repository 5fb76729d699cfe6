import { z } from 'zod'
import { departementOfCommune } from '@/domain/territory/departementOfCommune'
import { type Position, type Ring, simplifyRings } from './simplifyRings'

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).rest(z.number())
const ring = z.array(position).min(4)
const fileSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties: z.object({ code: z.string().regex(/^(\d{2}|2[AB])\d{3}$/), nom: z.string().max(200) }),
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
        ]),
      }),
    )
    .min(1),
})

/** The largest that a phone is asked to fetch, in bytes. */
const LARGEST = 150_000
/** Degrees, about 10 metres: what is simplified at least, then more by steps until it is small enough. */
const FINEST = 0.0001
const STEP = 1.4
/** Decimals of a degree: about 10 metres. */
const PRECISION = 10_000

/** `wrong`: where the file is not what is expected, `features.0.properties.code`; nothing is then read of it. */
type ReadOutlines = { departments: Map<string, string>; wrong: string | null }

/** The outlines of each département of a GeoJSON of communes, simplified, as JSON texts. */
export function readOutlines(body: unknown, attribution: string): ReadOutlines {
  const read = fileSchema.safeParse(body)
  if (!read.success)
    return { departments: new Map(), wrong: read.error.issues[0]?.path.join('.') || 'le fichier' }
  const { features } = read.data
  const departments = new Map<string, Commune[]>()
  for (const commune of features) {
    const department = departementOfCommune(commune.properties.code)
    departments.set(department, [...(departments.get(department) ?? []), commune])
  }
  const texts = new Map([...departments].map(([code, held]) => [code, smallEnough(held, attribution)]))
  return { departments: texts, wrong: null }
}

type Commune = z.infer<typeof fileSchema>['features'][number]

function smallEnough(communes: readonly Commune[], attribution: string): string {
  const shapes = communes.map(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  )
  const rings = shapes.flatMap((polygons) => polygons.flatMap((each) => each.map(rounded)))
  for (let tolerance = FINEST; ; tolerance *= STEP) {
    const { rings: simple, border } = simplifyRings(rings, tolerance)
    const left = simple.values()
    const text = JSON.stringify({
      type: 'FeatureCollection',
      attribution,
      features: [
        ...communes.map(({ properties: { code, nom } }, at) => ({
          type: 'Feature',
          properties: { code, nom },
          geometry: {
            type: 'MultiPolygon',
            coordinates: (shapes[at] ?? []).map((polygon) => polygon.map(() => left.next().value ?? [])),
          },
        })),
        {
          type: 'Feature',
          properties: { border: true },
          geometry: { type: 'MultiLineString', coordinates: border },
        },
      ],
    })
    if (text.length <= LARGEST || tolerance > 0.1) return text
  }
}

const rounded = (points: readonly (readonly number[])[]): Ring =>
  points.map(
    ([lng = 0, lat = 0]): Position => [
      Math.round(lng * PRECISION) / PRECISION,
      Math.round(lat * PRECISION) / PRECISION,
    ],
  )

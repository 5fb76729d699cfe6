import { z } from 'zod'

/** A ring closes a surface: four positions, the last of which is the first. What a position says past two numbers is left. */
const ring = z.array(z.tuple([z.number(), z.number()]).rest(z.number())).min(4)
const polygon = z
  .array(ring.transform((positions) => positions.map(([lng, lat]) => [rounded(lng), rounded(lat)] as const)))
  .min(1)

/** The GeoJSON that the Géoplateforme answers an isochrone with. */
export const isochroneAnswerSchema = z.object({
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ]),
})

/** To about ten metres: the centre of a commune is not known better. */
const rounded = (degrees: number) => Math.round(degrees * 10_000) / 10_000

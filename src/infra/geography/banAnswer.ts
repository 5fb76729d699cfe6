import { z } from 'zod'

const featureSchema = z.object({
  geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]).rest(z.unknown()) }),
  properties: z.object({
    label: z.string(),
    score: z.number(),
    type: z.string(),
    citycode: z.string(),
  }),
})

/** The GeoJSON that the geocoders of the Base Adresse Nationale answer with. */
export const banAnswerSchema = z.object({ features: z.array(featureSchema) })

export type BanFeature = z.infer<typeof featureSchema>

import { z } from 'zod'

/** The directory's JSON comes from XML: one element alone is no list. */
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .union([z.array(item), item.transform((one) => [one])])
    .nullish()
    .transform((items) => items ?? [])

/** An element with some of what it may hold, or with nothing at all: another one is not taken for an empty one. */
const element = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .unknown()
    .refine((held) => !isStrange(held, Object.keys(shape)))
    .pipe(z.object(shape))

function isStrange(held: unknown, names: readonly string[]): boolean {
  const found = typeof held === 'object' && held !== null ? Object.keys(held) : []
  return found.length > 0 && !found.some((name) => names.includes(name))
}

/** Words, alone or beside attributes; some years write codes as numbers. */
const text = z
  .union([
    z.string(),
    z.number().transform(String),
    element({ $t: z.string().nullish() }).transform(({ $t }) => $t ?? null),
  ])
  .nullish()

const address = element({
  type: text,
  Ligne: listOf(text),
  CodePostal: text,
  NomCommune: text,
  Localisation: element({ Latitude: text, Longitude: text, Précision: text }).nullish(),
  Accessibilité: listOf(z.union([element({ type: text }), z.string().transform((type) => ({ type }))])),
})

const phone = z.union([
  element({ $t: text, coût: text }).transform(({ $t, coût }) => ({ number: $t ?? null, cost: coût ?? null })),
  text.transform((number) => ({ number: number ?? null, cost: null })),
])

/** A body of the public administration directory (DILA, local data base), one feature of a GeoJSON file. */
export const directoryFeatureSchema = z.object({
  geometry: z.object({ coordinates: z.array(z.unknown()) }).nullish(),
  properties: z.object({
    id: z.string().min(1),
    Nom: z.string().min(1),
    codeInsee: text,
    dateMiseAJour: text,
    pivotLocal: text,
    Commentaire: listOf(text),
    Adresse: listOf(address),
    CoordonnéesNum: element({ Téléphone: listOf(phone), Email: listOf(text), Url: listOf(text) }).nullish(),
    Ouverture: z.unknown().optional(),
  }),
})

export type DirectoryFeature = z.infer<typeof directoryFeatureSchema>
export type DirectoryAddress = DirectoryFeature['properties']['Adresse'][number]

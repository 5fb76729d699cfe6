import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'

const PACKAGE = '@etalab/decoupage-administratif'

/** One row of the official code of communes, former and delegated ones included. */
export const communeRowSchema = z.object({
  code: z.string(),
  nom: z.string(),
  type: z.enum(['commune-actuelle', 'commune-deleguee', 'commune-associee', 'arrondissement-municipal']),
  departement: z.string().optional(),
  codesPostaux: z.array(z.string()).default([]),
  anciensCodes: z.array(z.string()).default([]),
  population: z.number().default(0),
  /** Of a delegated or associated commune: the commune it belongs to now. */
  chefLieu: z.string().optional(),
  /** Of a municipal arrondissement: Paris, Lyon or Marseille. */
  commune: z.string().optional(),
})
export type CommuneRow = z.infer<typeof communeRowSchema>

export const epciRowSchema = z.object({
  code: z.string(),
  nom: z.string(),
  membres: z.array(z.object({ code: z.string() })),
})

export const departementRowSchema = z.object({ code: z.string(), nom: z.string(), region: z.string() })

/**
 * Reads one file of the package from the folder the program runs in: bundlers leave it alone, and a standalone build
 * only has to carry the package's `data` folder. The package's own entry point cannot be used, it reads from the
 * current folder.
 */
export function readOfficialData<T>(
  name: 'communes' | 'epci' | 'ept' | 'departements',
  row: z.ZodType<T>,
): T[] {
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve
  return z.array(row).parse(JSON.parse(readFileSync(resolve(`${PACKAGE}/data/${name}.json`), 'utf8')))
}

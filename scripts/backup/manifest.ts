import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../lib/UsageError'

export const MANIFEST = 'manifest.json'

const manifestSchema = z.object({
  /** Of this layout. */
  format: z.literal(1),
  /** Of the product that saved. */
  version: z.string(),
  /** ISO 8601. */
  savedAt: z.string(),
  database: z.enum(['sqlite', 'mongodb']),
  /** Documents of each collection at that moment. */
  counts: z.record(z.string(), z.number()),
  /** Files of each saved folder. */
  files: z.record(z.string(), z.number()),
})

export type Manifest = z.infer<typeof manifestSchema>

/** What a backup holds. @throws UsageError when the folder is no backup. */
export function readManifest(folder: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')))
  } catch (error) {
    throw new UsageError(
      `« ${folder} » n’est pas une sauvegarde complète (${MANIFEST} absent ou illisible).`,
      {
        cause: error,
      },
    )
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'

/** Where the outlines of the communes of a département are kept, in the data folder. */
export const outlinesFile = (department: string): string =>
  join(/* turbopackIgnore: true */ env.DATA_DIR, 'outlines', `${department}.json`)

/** Keeps the outlines of a département, in place of those that were there. */
export function saveOutlines(department: string, text: string): void {
  const path = outlinesFile(department)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forbiddenForms } from './forbiddenForms'
import { forbiddenImports } from './forbiddenImports'
import type { Counts } from './Suite'
import { unorderedRoute } from './unorderedRoute'

const FOLDERS = ['src', 'collections', 'scripts']

/** Checks the import directions of the whole tree, and what breaks once built; each file is one test, and each fault is told on standard error. */
export function checkImports(): Counts {
  let failed = 0
  const files = FOLDERS.flatMap(sourcesOf)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const faults = [
      ...forbiddenImports(file, text),
      ...forbiddenForms(text, file),
      ...unorderedRoute(file, text),
    ]
    for (const fault of faults) console.error(`  ${file} : ${fault}`)
    if (faults.length > 0) failed += 1
  }
  return { passed: files.length - failed, failed, skipped: 0 }
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

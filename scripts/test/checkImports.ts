import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { forbiddenForms } from './forbiddenForms'
import { forbiddenImports } from './forbiddenImports'
import type { Counts, TestRun } from './Suite'
import { unorderedRoute } from './unorderedRoute'

const FOLDERS = ['src', 'collections', 'scripts']

/** Checks the import directions of the whole tree, and what breaks once built; each file is one test, and each fault is told. */
export function checkImports({ output }: TestRun): Counts {
  let failed = 0
  const files = FOLDERS.flatMap(sourcesOf)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    const faults = [
      ...forbiddenImports(file, text),
      ...forbiddenForms(text, file),
      ...unorderedRoute(file, text),
    ]
    for (const fault of faults) writeSync(output, `  ${file} : ${fault}\n`)
    if (faults.length > 0) failed += 1
  }
  return { passed: files.length - failed, failed, skipped: 0 }
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

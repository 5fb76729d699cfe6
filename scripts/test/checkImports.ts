import { readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { roomCircles } from './featureRooms'
import { forbiddenForms } from './forbiddenForms'
import { forbiddenImports } from './forbiddenImports'
import type { Counts, TestRun } from './Suite'
import { unorderedRoute } from './unorderedRoute'

const FOLDERS = ['src', 'collections', 'scripts']

/** Checks the import directions of the whole tree, and what breaks once built; each file is one test, as is each circle of rooms, and each fault is told. */
export function checkImports({ output }: TestRun): Counts {
  let failed = 0
  const sources = FOLDERS.flatMap(sourcesOf).map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  for (const { file, text } of sources) {
    const faults = [
      ...forbiddenImports(file, text),
      ...forbiddenForms(text, file),
      ...unorderedRoute(file, text),
    ]
    for (const fault of faults) writeSync(output, `  ${file} : ${fault}\n`)
    if (faults.length > 0) failed += 1
  }
  const circles = roomCircles(sources)
  for (const circle of circles) writeSync(output, `  ${circle}\n`)
  return { passed: sources.length - failed, failed: failed + circles.length, skipped: 0 }
}

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
}

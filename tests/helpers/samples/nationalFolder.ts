import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SourceFile } from '@/features/intake/readers/SourceReader'

/** A folder that holds these texts under these names, as an import is given it. */
export function nationalFolder(texts: Readonly<Record<string, string | Buffer>>): SourceFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'repere-national-'))
  return Object.entries(texts).map(([name, text]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return { path, name }
  })
}

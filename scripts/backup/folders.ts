import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Folders of the data folder that go with the base. */
const FOLDERS = ['media', 'mails', 'outlines'] as const

/** Copies the folders that exist from one place to another and counts their files. */
export function copyFolders(from: string, to: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of FOLDERS) {
    const source = join(from, name)
    if (!existsSync(source)) continue
    cpSync(source, join(to, name), { recursive: true })
    counts[name] = readdirSync(source, { recursive: true, withFileTypes: true }).filter((file) =>
      file.isFile(),
    ).length
  }
  return counts
}

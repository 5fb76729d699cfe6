import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InvalidInput } from '@/errors'
import { type GuideNotice, notice } from './GuideNotice'
import { fileFault, type GuideFile, type GuideSource, MOST_FILES, SYMBOLIC_LINK, UNREAD } from './GuideSource'

/** The files of a folder and its folders, in the order of their paths. A link is never followed. @throws InvalidInput on too many. */
export async function folderSource(root: string): Promise<GuideSource> {
  const files: GuideFile[] = []
  const refused: GuideNotice[] = []
  const warnings: GuideNotice[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await readdir(/* turbopackIgnore: true */ join(root, folder), { withFileTypes: true })
    for (const entry of entries) {
      const path = folder ? `${folder}/${entry.name}` : entry.name
      if (entry.name.startsWith('.')) continue
      if (entry.isSymbolicLink()) refused.push(notice(path, 0, 'fichier', path, SYMBOLIC_LINK))
      else if (entry.isDirectory()) waiting.push(path)
      else if (entry.isFile()) {
        const full = join(root, path)
        const { size } = await lstat(/* turbopackIgnore: true */ full)
        const fault = fileFault(path, size)
        if (fault === null)
          files.push({ path, size, bytes: () => readFile(/* turbopackIgnore: true */ full) })
        else if (fault === 'unread') warnings.push(notice(path, 0, 'fichier', path, UNREAD))
        else if (fault !== 'ignored') refused.push(notice(path, 0, 'fichier', path, fault))
      }
    }
    if (files.length > MOST_FILES)
      throw new InvalidInput(`Ce dossier contient plus de ${MOST_FILES} fichiers.`)
  }
  return { files: files.sort(byPath), refused, warnings }
}

const byPath = (a: { path: string }, b: { path: string }): number => (a.path < b.path ? -1 : 1)

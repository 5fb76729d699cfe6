import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InvalidInput } from '@/errors'

export type InputFile = { path: string; bytes: Uint8Array }

/** Reads files, and the files of a folder that end so, in the order of their names. @throws InvalidInput on a path that cannot be read. */
export async function readInputs(paths: string[], extension: string): Promise<InputFile[]> {
  const files: InputFile[] = []
  for (const path of paths) {
    try {
      for (const file of await filesOf(path, extension))
        files.push({ path: file, bytes: await readFile(file) })
    } catch (error) {
      throw new InvalidInput(`Impossible de lire « ${path} » : ${reason(error)}.`, { cause: error })
    }
  }
  if (files.length === 0) throw new InvalidInput(`Aucun fichier ${extension} à lire.`)
  return files
}

async function filesOf(path: string, extension: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = await readdir(path)
  return names
    .filter((name) => name.toLowerCase().endsWith(extension))
    .sort()
    .map((name) => join(path, name))
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'il n’existe pas'
  return code === 'EACCES' ? 'accès refusé' : 'illisible'
}

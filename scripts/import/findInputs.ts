import { access, constants, readdir, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { TextEncoding } from '@/domain/text/encoding/TextEncoding'
import { InvalidInput } from '@/errors'

/** `encoding`: how its text is written, where the command says it. */
export type InputFile = { path: string; name: string; encoding?: TextEncoding | undefined }

/** The files and folders named, as they are. @throws InvalidInput on a path that cannot be read. */
export async function namedInputs(paths: readonly string[]): Promise<InputFile[]> {
  for (const path of paths)
    try {
      await access(path, constants.R_OK)
    } catch (error) {
      throw new InvalidInput(`Impossible de lire « ${path} » : ${reason(error)}.`, { cause: error })
    }
  return paths.map((path) => ({ path, name: basename(path) }))
}

/** The files named, and those of a folder and its folders that end so, in the order of their paths. @throws InvalidInput on a path that cannot be read. */
export async function findInputs(
  paths: readonly string[],
  extensions: readonly string[],
): Promise<InputFile[]> {
  const files: InputFile[] = []
  for (const path of paths) {
    try {
      for (const found of await filesOf(path, extensions)) {
        await access(found, constants.R_OK)
        files.push({ path: found, name: basename(found) })
      }
    } catch (error) {
      throw new InvalidInput(`Impossible de lire « ${path} » : ${reason(error)}.`, { cause: error })
    }
  }
  if (files.length === 0) throw new InvalidInput(`Aucun fichier ${extensions.join(', ')} à lire.`)
  return files
}

async function filesOf(path: string, extensions: readonly string[]): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && extensions.includes(extname(entry.name).slice(1).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'il n’existe pas'
  return code === 'EACCES' ? 'accès refusé' : 'illisible'
}

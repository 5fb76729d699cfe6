import { readFile } from 'node:fs/promises'
import { InvalidInput } from '@/errors'
import { zipEntries } from '@/features/intake/readers/files/workbook/zipEntries'
import type { ParameterFile } from './readOpenFisca'

const YAML = /\.ya?ml$/i
/** One parameter takes a few kilobytes: more is no parameter, and an archive may lie about what it holds. */
const LARGEST = 2 * 1024 * 1024
const MOST_FILES = 20_000

type Given = { path: string; name: string }

/**
 * The parameter files of these files, those within ZIP archives too, each with its path below `parameters/` (below what all share,
 * where no folder has that name). @throws InvalidInput on an archive that cannot be read.
 */
export async function* parameterFiles(files: readonly Given[]): AsyncGenerator<ParameterFile> {
  const shared = sharedFolder(files.map(({ path }) => path))
  for (const { path, name } of files) {
    if (YAML.test(path)) {
      yield { path: below(path, shared), text: await readFile(/* turbopackIgnore: true */ path, 'utf8') }
      continue
    }
    const entries = zipEntries(await readFile(/* turbopackIgnore: true */ path))
    if (!entries)
      throw new InvalidInput(
        `« ${name} » n’est pas une archive ZIP lisible : déposez celle du dossier « parameters », le code d’un barème est son chemin.`,
      )
    const named = [...entries].filter(([inside]) => YAML.test(inside) && !inside.startsWith('__MACOSX/'))
    if (named.length === 0) throw new InvalidInput(`L’archive « ${name} » ne contient aucun fichier YAML.`)
    if (named.length > MOST_FILES)
      throw new InvalidInput(`L’archive « ${name} » contient plus de ${MOST_FILES} fichiers.`)
    const common = sharedFolder(named.map(([inside]) => inside))
    for (const [inside, entry] of named) {
      if (entry.size > LARGEST) throw new InvalidInput(`« ${inside} » est trop grand pour un paramètre.`)
      yield { path: below(inside, common), text: entry.text() }
    }
  }
}

/** A code must not depend on where the folder was put. */
function below(path: string, shared: string): string {
  const at = path.lastIndexOf('/parameters/')
  if (at !== -1) return path.slice(at + '/parameters/'.length)
  return path.startsWith('parameters/') ? path.slice('parameters/'.length) : path.slice(shared.length)
}

/** The folder that all these paths begin with, its last slash with it. */
function sharedFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map((path) => path.split('/').slice(0, -1))
  const parts = typeof first === 'string' ? [] : first
  const length = parts.findIndex((part, at) => others.some((other) => other[at] !== part))
  const kept = length === -1 ? parts : parts.slice(0, length)
  return kept.length > 0 ? `${kept.join('/')}/` : ''
}

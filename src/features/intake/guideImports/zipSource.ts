import { readFile } from 'node:fs/promises'
import { InvalidInput } from '@/errors'
import { zipEntries } from '@/features/intake/readers/files/workbook/zipEntries'
import { type GuideNotice, notice } from './GuideNotice'
import { fileFault, type GuideSource, MOST_FILES, SYMBOLIC_LINK, UNREAD } from './GuideSource'

/** All that an archive may hold once unpacked, in bytes. */
const LARGEST = 500 * 1024 * 1024

/** The files of a ZIP archive, below the one folder that holds them all where there is one. @throws InvalidInput on an archive that cannot be read. */
export async function zipSource(path: string, name: string): Promise<GuideSource> {
  const entries = zipEntries(await readFile(/* turbopackIgnore: true */ path))
  if (!entries) throw new InvalidInput(`« ${name} » n’est pas une archive ZIP lisible.`)
  const held = [...entries].filter(([inside]) => !inside.endsWith('/'))
  if (held.length > MOST_FILES)
    throw new InvalidInput(`L’archive « ${name} » contient plus de ${MOST_FILES} fichiers.`)
  if (held.reduce((sum, [, { size }]) => sum + size, 0) > LARGEST)
    throw new InvalidInput(`L’archive « ${name} » contient plus de 500 Mo.`)
  const source: GuideSource = { files: [], refused: [], warnings: [] }
  const top = topFolder(held.map(([inside]) => inside))
  for (const [inside, entry] of held) {
    const below = inside.startsWith(top) ? inside.slice(top.length) : inside
    const told = (rule: string): GuideNotice => notice(below, 0, 'fichier', below, rule)
    const fault = entry.isLink ? SYMBOLIC_LINK : fileFault(below, entry.size)
    if (fault === null) source.files.push({ path: below, size: entry.size, bytes: async () => entry.bytes() })
    else if (fault === 'unread') source.warnings.push(told(UNREAD))
    else if (fault !== 'ignored') source.refused.push(told(fault))
  }
  source.files.sort((a, b) => (a.path < b.path ? -1 : 1))
  return source
}

/** The folder that an archive was made of, `guide/`: the one that holds all, unless it is a chapter itself. */
function topFolder(paths: readonly string[]): string {
  const own = paths.filter(
    (path) => !path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX'),
  )
  const [first = ''] = own
  const top = first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : ''
  return top && own.every((path) => path.startsWith(top)) && !own.includes(`${top}chapitre.md`) ? top : ''
}

import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'

const MEGABYTE = 1024 * 1024
/** An article takes a few kilobytes, the longest some hundreds; a list names files by the thousand. */
const LARGEST = 4 * MEGABYTE
const LARGEST_LIST = 64 * MEGABYTE
const ARTICLE = /(?:^|\/)LEGIARTI\d{12}\.xml$/
/** A text has a file of its own, beside that of its contents (`struct`). */
const TEXT = /(?:^|\/)(?:LEGI|JORF)TEXT\d{12}\.xml$/
const CONTENTS = /(?:^|\/)struct\/[^/]+$/
const LIST = /(?:^|\/)liste_suppression_legi\.dat$/
const ARCHIVE = /\.(?:tar\.gz|tgz|tar)$/i
const STAMP = /\d{8}-\d{6}/

/** A part of a folder: an archive, or all the files that stand in it as they are. */
export type LegiPart = { name: string; mark: string; files: readonly string[] }
/** An article, a text, or the list of those that leave their place (`isList`). */
export type LegiFile = { path: string; isList: boolean; read: () => Promise<string> }

/** The parts of a folder, or of one archive, the oldest archive first (they bear their instant): a later one says more. */
export async function legiParts(folder: string): Promise<LegiPart[]> {
  const paths = await pathsIn(folder)
  const loose = inOrder(paths.filter(isKnown))
  const archives = inOrder(paths.filter((path) => ARCHIVE.test(path)))
  const parts = await Promise.all(
    archives.map(async (path) => ({ name: relative(folder, path), mark: await markOf(path), files: [path] })),
  )
  if (loose.length === 0) return parts
  const marks: string[] = []
  // One after the other: a folder may hold a hundred thousand files.
  for (const path of loose) marks.push(`${path} ${await markOf(path)}`)
  return [{ name: '.', mark: marks.join('\n'), files: loose }, ...parts]
}

const isKnown = (path: string): boolean =>
  ARTICLE.test(path) || LIST.test(path) || (TEXT.test(path) && !CONTENTS.test(path))

async function pathsIn(folder: string): Promise<string[]> {
  if (!(await stat(folder)).isDirectory()) return [folder]
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const inOrder = (paths: readonly string[]): string[] =>
  paths.toSorted((one, other) => {
    const [a = '', b = ''] = [STAMP.exec(one)?.[0], STAMP.exec(other)?.[0]]
    return a.localeCompare(b) || one.localeCompare(other)
  })

async function markOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  return `${size}:${Math.round(mtimeMs)}`
}

/** The articles and the texts of a part whose path is wanted, and its lists: those of an archive last, as they are to be applied. @throws the error of an archive that cannot be read, or is cut short. */
export async function* legiFiles(
  part: LegiPart,
  isWanted: (path: string) => boolean,
): AsyncGenerator<LegiFile> {
  for (const path of part.files) {
    if (ARCHIVE.test(path)) yield* entriesOf(path, isWanted)
    else if (LIST.test(path) || isWanted(path))
      yield {
        path,
        isList: LIST.test(path),
        read: () => readFile(/* turbopackIgnore: true */ path, 'utf8'),
      }
  }
}

async function* entriesOf(path: string, isWanted: (path: string) => boolean): AsyncGenerator<LegiFile> {
  const file = createReadStream(/* turbopackIgnore: true */ path)
  const unpacked: Readable = path.toLowerCase().endsWith('.tar') ? file : file.pipe(createGunzip())
  const entries = extract()
  const fail = (error: Error) => entries.destroy(error)
  file.on('error', fail)
  if (unpacked !== file) unpacked.on('error', fail)
  unpacked.pipe(entries)
  const lists: LegiFile[] = []
  try {
    for await (const entry of entries) {
      const { name, size, type } = entry.header
      const isList = LIST.test(name)
      const isFit = isList ? size <= LARGEST_LIST : isKnown(name) && size <= LARGEST && isWanted(name)
      if (type !== 'file' || !isFit) {
        entry.resume()
        continue
      }
      const pieces: Uint8Array[] = []
      // Its type says nothing of what a stream of bytes gives.
      for await (const piece of entry as AsyncIterable<Uint8Array>) pieces.push(piece)
      const text = Buffer.concat(pieces).toString('utf8')
      const found = { path: `${path}/${name}`, isList, read: () => Promise.resolve(text) }
      if (isList) lists.push(found)
      else yield found
    }
    yield* lists
  } finally {
    file.destroy()
  }
}

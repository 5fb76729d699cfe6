import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { InvalidInput } from '@/errors'
import { LARGEST, MOST_BYTES, MOST_FILES, type NationalFile, type NationalFiles } from './NationalFile'

const XML = /\.xml$/i
/** What the makers of archives put beside. */
const BESIDE = /(^|\/)(__MACOSX\/|\.)/

/**
 * The XML files of a ZIP archive, none of them read yet. @throws InvalidInput on what is no archive, on one whose names lead out of it
 * or whose sizes no national guide has, and on an encrypted one.
 */
export async function openArchive(path: string, name: string): Promise<NationalFiles> {
  const zip = await opened(path, name)
  const files: NationalFile[] = []
  let bytes = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (!XML.test(entry.fileName) || BESIDE.test(entry.fileName)) continue
      bytes += entry.uncompressedSize
      files.push({ name: entry.fileName, size: entry.uncompressedSize, read: () => contentOf(zip, entry) })
      if (files.length > MOST_FILES)
        throw new InvalidInput(`L’archive « ${name} » contient plus de ${MOST_FILES} fichiers.`)
      if (bytes > MOST_BYTES)
        throw new InvalidInput(
          `L’archive « ${name} » dit contenir plus d’un gigaoctet : ce n’est pas le guide national.`,
        )
    }
    if (files.length === 0) throw new InvalidInput(`L’archive « ${name} » ne contient aucun fichier XML.`)
  } catch (error) {
    zip.close()
    throw error instanceof InvalidInput ? error : unreadable(name, error)
  }
  return { files, close: () => zip.close() }
}

async function opened(path: string, name: string): Promise<ZipFile> {
  try {
    return await openPromise(/* turbopackIgnore: true */ path, { autoClose: false })
  } catch (error) {
    throw unreadable(name, error)
  }
}

const unreadable = (name: string, cause: unknown): InvalidInput =>
  new InvalidInput(
    /invalid (relative|characters|absolute)|absolute path/i.test(String(cause))
      ? `L’archive « ${name} » nomme des fichiers hors d’elle-même : elle est refusée entière.`
      : `« ${name} » n’est pas une archive ZIP lisible.`,
    { cause },
  )

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.uncompressedSize > LARGEST) throw new InvalidInput('fichier trop grand pour une fiche')
  try {
    const pieces: Buffer[] = []
    // The library stops what swells beyond the size that the archive says.
    for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece)
    return Buffer.concat(pieces)
  } catch (error) {
    throw new InvalidInput('entrée abîmée ou trompeuse de l’archive : fichier refusé', { cause: error })
  }
}

import { readFile, stat } from 'node:fs/promises'
import { InvalidInput } from '@/errors'
import type { SourceFile } from '@/features/intake/readers/SourceReader'
import { LARGEST, MOST_FILES, type NationalFile, type NationalFiles } from './NationalFile'
import { openArchive } from './openArchive'

const ARCHIVE = /\.zip$/i

/** The files of the guide among those given, those within archives too; none is read yet. @throws InvalidInput on an archive that cannot be read. */
export async function nationalFiles(given: readonly SourceFile[]): Promise<NationalFiles> {
  const archives: NationalFiles[] = []
  const close = () => {
    for (const archive of archives) archive.close()
  }
  try {
    const loose: NationalFile[] = []
    for (const { path, name } of given)
      if (ARCHIVE.test(path)) archives.push(await openArchive(path, name))
      else loose.push(await looseFile(path, name))
    const files = [...loose, ...archives.flatMap(({ files: inside }) => inside)]
    if (files.length > MOST_FILES)
      throw new InvalidInput(`Plus de ${MOST_FILES} fichiers : ce n’est pas le guide national.`)
    return { files, close }
  } catch (error) {
    close()
    throw error
  }
}

async function looseFile(path: string, name: string): Promise<NationalFile> {
  const { size } = await stat(/* turbopackIgnore: true */ path)
  return {
    name,
    size,
    read: async () => {
      if (size > LARGEST) throw new InvalidInput('fichier trop grand pour une fiche')
      return readFile(/* turbopackIgnore: true */ path)
    },
  }
}

import type { Payload } from 'payload'
import { ZipWriter } from '@/infra/tables/ZipWriter'
import { guideFiles } from './guideFiles'

/** The folder inside the archive, which the import of an archive steps over. */
const FOLDER = 'guide'

/** The guide as a ZIP archive of the folder that the command writes, in pieces, a file at a time. The same guide gives the same bytes. */
export async function* guideArchive(payload: Payload): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter()
  for await (const { path, bytes } of guideFiles(payload))
    if (bytes !== null) yield await zip.entry(`${FOLDER}/${path}`, [bytes])
  yield zip.end()
}

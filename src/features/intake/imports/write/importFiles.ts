import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { type CsvMapping, csvMappingSchema } from '@/domain/sources/CsvMapping'
import type { DirectoryFormatCode } from '@/domain/sources/importFormats'
import { InvalidInput } from '@/errors'
import type { ReadOptions, SourceFile } from '@/features/intake/readers/SourceReader'
import { SOURCE_READERS } from '@/features/intake/readers/sourceReaders'
import type { DirectoryReport } from '../DirectoryReport'
import { type DirectoryImport, importDirectory } from './importDirectory'

type FilesImport = Omit<DirectoryImport, 'files' | 'format'> & {
  format: DirectoryFormatCode
  files: readonly SourceFile[]
  /** Code of the source, where the files do not name it. */
  source?: string | undefined
  /** Of a free table; without it, that of the source. */
  mapping?: CsvMapping | undefined
}

/** Imports files of a format. A mapping that is given is kept with its source when the import is applied. @throws InvalidInput when a file cannot be read. */
export async function importFiles({
  format,
  files,
  source,
  mapping,
  ...options
}: FilesImport): Promise<DirectoryReport> {
  const reading: ReadOptions = {
    beside: files,
    ...(source === undefined ? {} : { source }),
    ...(format === 'csv' ? { mapping: mapping ?? (await findMapping(options.payload, source)) } : {}),
  }
  const report = await importDirectory({
    ...options,
    format,
    files: files.map((file) => ({ name: file.name, rows: () => SOURCE_READERS[format].read(file, reading) })),
  })
  if (mapping && options.apply)
    await keepMapping(options.payload, { ...mapping, source: source ?? mapping.source })
  return report
}

async function findMapping(payload: Payload, source: string | undefined): Promise<CsvMapping> {
  if (source === undefined)
    throw new InvalidInput(
      'Un tableau se lit avec la correspondance de ses colonnes : donnez-la, ou nommez une source qui en a une.',
    )
  const { docs } = await payload.find({
    collection: SLUGS.dataSources,
    where: { code: { equals: source } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { mapping: true },
    overrideAccess: true,
  })
  const read = csvMappingSchema.safeParse(docs[0]?.mapping)
  if (!read.success)
    throw new InvalidInput(`La source « ${source} » n’a pas encore de correspondance de colonnes.`)
  return read.data
}

async function keepMapping(payload: Payload, mapping: CsvMapping): Promise<void> {
  await payload.update({
    collection: SLUGS.dataSources,
    where: { code: { equals: mapping.source } },
    data: { mapping },
    depth: 0,
    overrideAccess: true,
  })
}

import type { Payload } from 'payload'
import { SLUGS } from '@/domain/slugs'
import { type CsvMapping, csvMappingSchema } from '@/domain/sources/CsvMapping'
import type { DirectoryFormatCode } from '@/domain/sources/importFormats'
import type { ReadOptions, SourceFile } from '@/features/intake/readers/SourceReader'
import { SOURCE_READERS } from '@/features/intake/readers/sourceReaders'
import type { DirectoryReport } from '../DirectoryReport'
import { type DirectoryImport, importDirectory } from './importDirectory'

type FilesImport = Omit<DirectoryImport, 'files' | 'format'> & {
  format: DirectoryFormatCode
  files: readonly SourceFile[]
  /** Code of the source, where the files do not name it. */
  source?: string | undefined
  /** Of a free table; without it, that of the source. Tables that our exports wrote need none. */
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
  const known = format === 'csv' ? (mapping ?? (await findMapping(options.payload, source))) : null
  const reading: ReadOptions = {
    beside: files,
    ...(source === undefined ? {} : { source }),
    ...(known ? { mapping: known } : {}),
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

async function findMapping(payload: Payload, source: string | undefined): Promise<CsvMapping | null> {
  if (source === undefined) return null
  const { docs } = await payload.find({
    collection: SLUGS.dataSources,
    where: { code: { equals: source } },
    depth: 0,
    limit: 1,
    pagination: false,
    select: { mapping: true },
    overrideAccess: true,
  })
  return csvMappingSchema.safeParse(docs[0]?.mapping).data ?? null
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

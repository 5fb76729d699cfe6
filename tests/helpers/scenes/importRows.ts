import type { Payload } from 'payload'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import type { DirectoryReport } from '@/features/intake/imports/DirectoryReport'

type Options = { apply?: boolean; complete?: boolean; format?: ImportFormatCode }

/** Imports rows as if a reader had read them from one file. */
export async function importRows(
  payload: Payload,
  rows: readonly SourceRow[],
  { apply = true, complete = false, format = 'data-inclusion' }: Options = {},
): Promise<DirectoryReport> {
  const { importDirectory } = await import('@/features/intake/imports/write/importDirectory')
  async function* read() {
    yield* rows
  }
  return importDirectory({
    payload,
    format,
    files: [{ name: 'essai.json', rows: read }],
    apply,
    complete,
    wordError: (error) => {
      throw error
    },
  })
}

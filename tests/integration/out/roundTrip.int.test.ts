import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { aDirectory } from '../../factories/aDirectory'
import { emptyDirectory } from '../../helpers/scenes/emptyDirectory'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-02-01T10:00:00Z' })

type Format = Extract<ImportFormatCode, 'data-inclusion' | 'hsds'>

beforeEach(async () => {
  await emptyDirectory(payload)
  await aDirectory(payload)
})

async function exportTo(code: string): Promise<string> {
  const { EXPORT_FORMATS } = await import('@/features/exchange/exports/exportFormats')
  const { writeExport } = await import('@/features/exchange/exports/write/writeExport')
  const folder = mkdtempSync(join(tmpdir(), 'repere-round-trip-'))
  const files = EXPORT_FORMATS.find((format) => format.code === code)?.files ?? []
  await writeExport({ payload, readerClass: 'public', files, folder, progress: () => {} })
  return folder
}

async function importFrom(format: Format, folder: string) {
  const { importFiles } = await import('@/features/intake/imports/write/importFiles')
  return importFiles({
    payload,
    format,
    files: readdirSync(folder).map((name) => ({ name, path: join(folder, name) })),
    apply: true,
    complete: true,
    wordError: (error) => {
      throw error
    },
  })
}

/** What an import never says of a sheet (that it was verified), or has no fact for (HSDS alone). */
const NOT_READ: readonly string[] = [
  'assured_date',
  'minimum_age',
  'maximum_age',
  'required_documents',
  'languages',
  'capacities',
  'contacts',
]

const rowsOf = (folder: string): Record<string, unknown[]> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [
      name,
      JSON.parse(readFileSync(join(folder, name), 'utf8'), (key, value) =>
        NOT_READ.includes(key) ? undefined : value,
      ),
    ]),
  )

describe.each(['data-inclusion', 'hsds'] as const)('the export %s', (format) => {
  it('comes into an empty base, and goes out again the same: identifiers, dates, order', async () => {
    const before = await exportTo(format)
    await emptyDirectory(payload)
    const { refused, created } = await importFrom(format, before)
    expect([refused, created]).toStrictEqual([[], 4])
    expect(rowsOf(await exportTo(format))).toStrictEqual(rowsOf(before))
  })

  it('changes nothing in the base that it came from, but for what the format cannot hold', async () => {
    const before = await exportTo(format)
    await importFrom(format, before)
    expect(rowsOf(await exportTo(format))).toStrictEqual(rowsOf(before))
  })
})

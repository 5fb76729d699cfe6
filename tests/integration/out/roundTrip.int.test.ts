import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { aDirectory } from '../../factories/aDirectory'
import { emptyDirectory } from '../../helpers/scenes/emptyDirectory'
import { richOrganisations } from '../../helpers/scenes/richOrganisations'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-02-01T10:00:00Z' })

type Format = Extract<ImportFormatCode, 'data-inclusion' | 'hsds' | 'csv'>

beforeEach(async () => {
  await emptyDirectory(payload)
  await aDirectory(payload)
})

async function exportTo(code: string, readerClass: ReaderClass = 'public'): Promise<string> {
  const { EXPORT_FORMATS } = await import('@/features/exchange/exports/exportFormats')
  const { writeExport } = await import('@/features/exchange/exports/write/writeExport')
  const folder = mkdtempSync(join(tmpdir(), 'repere-round-trip-'))
  const files = EXPORT_FORMATS.find((format) => format.code === code)?.files ?? []
  await writeExport({ payload, readerClass, files, folder, progress: () => {} })
  return folder
}

async function importFrom(format: Format, folder: string, mapping?: CsvMapping) {
  const { importFiles } = await import('@/features/intake/imports/write/importFiles')
  return importFiles({
    payload,
    format,
    mapping,
    files: readdirSync(folder).map((name) => ({ name, path: join(folder, name) })),
    apply: true,
    complete: true,
    wordError: (error) => {
      throw error
    },
  })
}

/** What an import never says of a sheet, that it was verified, and what the base numbers by itself. */
const NOT_READ: readonly string[] = ['assured_date', 'uri', 'lien_source', 'organization_identifiers']

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
  beforeEach(async () => {
    if (format === 'hsds') await richOrganisations(payload)
  })

  it('comes into an empty base, and goes out again the same: identifiers, dates, order', async () => {
    const before = await exportTo(format)
    await emptyDirectory(payload)
    const { refused, created } = await importFrom(format, before)
    expect([refused, created]).toStrictEqual([[], format === 'hsds' ? 8 : 4])
    expect(rowsOf(await exportTo(format))).toStrictEqual(rowsOf(before))
  })

  it('changes nothing in the base that it came from, but for what the format cannot hold', async () => {
    const before = await exportTo(format)
    await importFrom(format, before)
    expect(rowsOf(await exportTo(format))).toStrictEqual(rowsOf(before))
  })
})

/** Of an own table, what the base that it comes into gives or asks for anew: its numbers and addresses of pages, and who verified. */
const OF_THE_BASE: readonly string[] = ['Numéro', 'Vérifiée le', 'Fiche']

async function tableOf(format: 'csv' | 'xlsx', readerClass: ReaderClass) {
  const { readRawRows } = await import('@/features/intake/readers/files/readRawRows')
  const { proposeMapping } = await import('@/features/intake/readers/csv/proposeMapping')
  const { readSample } = await import('@/features/intake/readers/csv/readSample')
  const folder = await exportTo(format, readerClass)
  rmSync(join(folder, `services.${format}`))
  const name = `organisations.${format}`
  const file = { name, path: join(folder, name) }
  const rows: Record<string, unknown>[] = []
  for await (const { cells } of readRawRows(file, { lists: [], tables: true })) rows.push(cells)
  const { headers, rows: sample, unique } = await readSample(file)
  const { fields, keyColumns, unused } = proposeMapping(headers, sample, unique)
  const mapping: CsvMapping = {
    source: 'notre-tableau',
    keyColumns,
    fields: Object.fromEntries(fields.map(({ field, columns }) => [field, columns])),
    kind: null,
    dateOrder: 'jma',
  }
  return { folder, rows, mapping, unused }
}

const lasting = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !OF_THE_BASE.includes(name))))

describe.each([
  ['csv', 'public'],
  ['csv', 'agents'],
  ['xlsx', 'agents'],
] as const)('our own table of organisations (%s, for %s)', (format, readerClass) => {
  beforeEach(() => richOrganisations(payload))

  it('comes into an empty base by the mapping that is proposed, and goes out again the same', async () => {
    const before = await tableOf(format, readerClass)
    const unused = OF_THE_BASE.toSpliced(2, 0, 'Absente de sa source depuis le')
    expect([before.mapping.keyColumns, before.unused]).toStrictEqual([['Identifiant'], unused])
    await emptyDirectory(payload)
    const { refused, created, warnings } = await importFrom('csv', before.folder, before.mapping)
    expect([refused, created]).toStrictEqual([[], before.rows.length])
    expect(warnings.map(({ column }) => column)).toStrictEqual(OF_THE_BASE)
    expect(lasting((await tableOf(format, readerClass)).rows)).toStrictEqual(lasting(before.rows))
  })

  it('changes nothing in the base that it came from, its kinds and lines kept from the public included', async () => {
    const [before, whole] = [await tableOf(format, readerClass), await tableOf('csv', 'agents')]
    const { created, changed, conflicts, doubtful } = await importFrom('csv', before.folder, before.mapping)
    expect([created, changed, conflicts, doubtful]).toStrictEqual([0, 0, 0, 0])
    expect((await tableOf('csv', 'agents')).rows).toStrictEqual(whole.rows)
  })
})

describe('our own export of schemes', () => {
  async function importSchemes(text: string) {
    const { importSchemeFile } = await import('@/features/intake/imports/write/importSchemeFile')
    return importSchemeFile(Buffer.from(text), {
      payload,
      apply: true,
      wordError: (error) => {
        throw error
      },
      onProgress: async () => {},
    })
  }
  const exported = async () =>
    readFileSync(join(await exportTo('dispositif-aide', 'agents'), 'dispositif-aide.csv'), 'utf8')

  it('changes nothing and doubles nothing in the base that it came from, schemes written here included', async () => {
    const before = await exported()
    const report = await importSchemes(before)
    expect([report.created, report.changed, report.unchanged, report.kept]).toStrictEqual([0, 0, 3, []])
    expect(await exported()).toBe(before)
  })

  it('leaves what is written here where the file was changed since, and says so', async () => {
    const before = await exported()
    const { created, kept } = await importSchemes(before.replace('Aide partners', 'Aide des partenaires'))
    expect([created, kept.map(({ field }) => field)]).toStrictEqual([0, ['Titre']])
    expect(await exported()).toBe(before)
  })

  it('comes into an empty base, and goes out again the same once an editor has filed it under a theme', async () => {
    const before = await exported()
    await payload.delete({ collection: SLUGS.schemes, where: { id: { exists: true } }, overrideAccess: true })
    await emptyDirectory(payload)
    const theme = await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
    const { created, unchanged, refused } = await importSchemes(before)
    expect([created, unchanged, refused]).toStrictEqual([3, 0, []])
    await payload.update({
      collection: SLUGS.schemes,
      where: { id: { exists: true } },
      data: { themes: [theme.id], _status: 'published' },
      overrideAccess: true,
    })
    expect(await exported()).toBe(before)
  })
})

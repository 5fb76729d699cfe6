import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { CsvMapping } from '@/domain/sources/CsvMapping'
import type { ImportFormatCode } from '@/domain/sources/importFormats'
import { aDirectory, anExportedOrganisation } from '../../factories/aDirectory'
import { emptyDirectory } from '../../helpers/scenes/emptyDirectory'
import { richOrganisations } from '../../helpers/scenes/richOrganisations'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: '2026-02-01T10:00:00Z' })

type Format = Extract<ImportFormatCode, 'data-inclusion' | 'hsds' | 'csv'>

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

/** The files to the letter, numbers, addresses of pages and days of verification included. */
const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'latin1')]))

/** A number is missing since: those that come back keep theirs. */
async function loseOneNumber(): Promise<void> {
  const { id } = await payload.create({
    collection: SLUGS.organisations,
    data: anExportedOrganisation({ name: 'Disparue' }),
    overrideAccess: true,
  })
  await payload.delete({ collection: SLUGS.organisations, id, overrideAccess: true })
}

beforeEach(async () => {
  await emptyDirectory(payload)
  await aDirectory(payload)
  await loseOneNumber()
  await richOrganisations(payload)
})

describe.each(['data-inclusion', 'hsds'] as const)('the export %s', (format) => {
  it('comes into an empty base, and goes out again the same: identifiers, dates, order', async () => {
    const before = await exportTo(format)
    await emptyDirectory(payload)
    const { refused, created } = await importFrom(format, before)
    expect([refused, created]).toStrictEqual([[], 8])
    expect(filesOf(await exportTo(format))).toStrictEqual(filesOf(before))
  })

  it('changes nothing in the base that it came from, but for what the format cannot hold', async () => {
    const before = await exportTo(format)
    await importFrom(format, before)
    expect(filesOf(await exportTo(format))).toStrictEqual(filesOf(before))
  })
})

/** Columns that no field of the mapping takes: a row of ours is read with them all the same. */
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

describe.each([
  ['csv', 'public'],
  ['csv', 'agents'],
  ['xlsx', 'agents'],
] as const)('our own table of organisations (%s, for %s)', (format, readerClass) => {
  it('comes into an empty base by the mapping that is proposed, and goes out again the same', async () => {
    const before = await tableOf(format, readerClass)
    const unused = OF_THE_BASE.toSpliced(2, 0, 'Absente de sa source depuis le')
    expect([before.mapping.keyColumns, before.unused]).toStrictEqual([['Identifiant'], unused])
    await emptyDirectory(payload)
    const { refused, created, warnings } = await importFrom('csv', before.folder, before.mapping)
    expect([refused, created]).toStrictEqual([[], before.rows.length])
    expect(warnings).toStrictEqual([])
    expect((await tableOf(format, readerClass)).rows).toStrictEqual(before.rows)
  })

  it('changes nothing in the base that it came from, its kinds and lines kept from the public included', async () => {
    const [before, whole] = [await tableOf(format, readerClass), await tableOf('csv', 'agents')]
    const { created, changed, conflicts, doubtful } = await importFrom('csv', before.folder, before.mapping)
    expect([created, changed, conflicts, doubtful]).toStrictEqual([0, 0, 0, 0])
    expect((await tableOf('csv', 'agents')).rows).toStrictEqual(whole.rows)
  })
})

describe.each(['csv', 'xlsx'] as const)('our own tables of organisations and services (%s)', (format) => {
  it('come together into an empty base, without a mapping, and go out again the same to the byte', async () => {
    const before = await exportTo(format, 'agents')
    await emptyDirectory(payload)
    const { refused, warnings, created } = await importFrom('csv', before)
    expect([refused, warnings, created]).toStrictEqual([[], [], 10])
    expect(filesOf(await exportTo(format, 'agents'))).toStrictEqual(filesOf(before))
  })

  it('give a service no telephone, mail, place or hours of its own where it had none', async () => {
    const stored = async () => {
      const { docs } = await payload.find({
        collection: SLUGS.services,
        where: { publicId: { exists: true } },
        select: { publicId: true, phone: true, email: true, ownPlace: true, ownHours: true },
        sort: 'publicId',
        depth: 0,
        limit: 0,
        pagination: false,
        overrideAccess: true,
      })
      // Nothing is null on one base and absent on the other.
      return docs.map(({ id: _, phone, email, ...facts }) => ({
        ...facts,
        phone: phone ?? null,
        email: email ?? null,
      }))
    }
    const [before, folder] = [await stored(), await exportTo(format, 'agents')]
    await emptyDirectory(payload)
    await importFrom('csv', folder)
    expect(await stored()).toStrictEqual(before)
  })

  it('change nothing in the base that they came from', async () => {
    const before = await exportTo(format, 'agents')
    const { created, changed, conflicts, doubtful } = await importFrom('csv', before)
    expect([created, changed, conflicts, doubtful]).toStrictEqual([0, 0, 0, 0])
    expect(filesOf(await exportTo(format, 'agents'))).toStrictEqual(filesOf(before))
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

import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ReaderClass } from '@/domain/ReaderClass'
import type { SourceRecord } from '@/domain/sources/SourceRecord'
import { aDirectory, SECRETS } from '../../factories/aDirectory'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { importRows } from '../../helpers/scenes/importRows'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const FORMATS = ['dispositif-aide', 'data-inclusion', 'hsds', 'csv', 'xlsx', 'open-data'] as const

let directory: Awaited<ReturnType<typeof aDirectory>>

const { payload } = await openTestPayload({ REPERE_NOW: '2026-02-01T10:00:00Z' })

beforeAll(async () => {
  directory = await aDirectory(payload)
})

async function exported(code: string, readerClass: ReaderClass) {
  const { EXPORT_FORMATS } = await import('@/features/exchange/exports/exportFormats')
  const { writeExport } = await import('@/features/exchange/exports/write/writeExport')
  const folder = mkdtempSync(join(tmpdir(), 'repere-export-'))
  const files = EXPORT_FORMATS.find((format) => format.code === code)?.files ?? []
  const report = await writeExport({ payload, readerClass, files, folder, progress: () => {} })
  const bytes = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
  return { report, bytes }
}

/** Every text of the files; a workbook is unpacked. */
async function textOf(bytes: ReadonlyMap<string, Buffer>): Promise<string> {
  const { default: readExcel } = await import('read-excel-file/node')
  const texts = await Promise.all(
    [...bytes].map(async ([name, content]) =>
      name.endsWith('.xlsx') ? JSON.stringify(await readExcel(content)) : content.toString(),
    ),
  )
  return texts.join('\n')
}

async function json(code: string, file: string, readerClass: ReaderClass = 'public') {
  const { bytes } = await exported(code, readerClass)
  return JSON.parse(bytes.get(file)?.toString() ?? 'null')
}

describe.each(FORMATS)('export %s', (format) => {
  it.each(['public', 'partners'] as const)('holds no secret for %s', async (readerClass) => {
    const text = await textOf((await exported(format, readerClass)).bytes)
    expect(Object.values(SECRETS).filter((secret) => text.includes(secret))).toStrictEqual([])
    expect(text.includes(encodeURIComponent(SECRETS.street))).toBe(false)
  })

  it('never holds what is kept for the editors', async () => {
    const text = await textOf((await exported(format, 'agents')).bytes)
    expect([text.includes(SECRETS.note), text.includes(SECRETS.reason)]).toStrictEqual([false, false])
  })

  it('gives the same bytes for the same content', async () => {
    const [first, second] = [await exported(format, 'agents'), await exported(format, 'agents')]
    expect([...second.bytes.values()].map(String)).toStrictEqual([...first.bytes.values()].map(String))
  })

  it('writes CSV that any program reads row by row, line breaks in cells included', async () => {
    const { bytes } = await exported(format, 'public')
    const tables = [...bytes].filter(([name]) => name.endsWith('.csv'))
    const widths = tables.map(([name, content]) => {
      const rows = readStrictCsv(content.toString(), name === 'dispositif-aide.csv' ? ',' : ';')
      return [...new Set(rows.map((cells) => cells.length))].length
    })
    expect(widths).toStrictEqual(tables.map(() => 1))
  })

  it('leaves no file beside', async () => {
    const { bytes } = await exported(format, 'public')
    expect([...bytes.keys()].filter((name) => name.endsWith('.new'))).toStrictEqual([])
  })
})

describe('data.inclusion', () => {
  it('gives agents the address that others may not read', async () => {
    const names = async (readerClass: ReaderClass) =>
      (await json('data-inclusion', 'structures.json', readerClass)).map(
        ({ nom, adresse }: { nom: string; adresse: string | null }) => [nom, adresse],
      )
    expect(await names('public')).toStrictEqual([
      ['Centre social des Tilleuls', '2 rue des Tilleuls'],
      ['Maison des violettes', null],
    ])
    expect(await names('agents')).toStrictEqual([
      ['Centre social des Tilleuls', '2 rue des Tilleuls'],
      ['Maison des violettes', SECRETS.street],
      [SECRETS.agentsOnly, '2 rue des Tilleuls'],
    ])
  })

  it('writes a service with every field of the schema', async () => {
    const [service] = await json('data-inclusion', 'services.json')
    expect(service).toStrictEqual({
      source: 'repere-91',
      id: `repere-91--${directory.services[0]?.publicId}`,
      structure_id: `repere-91--${directory.open.publicId}`,
      nom: 'Aide aux démarches',
      description: 'Un accompagnement pour remplir ses dossiers, avec ou sans rendez-vous.',
      date_maj: '2026-02-01',
      lien_source: `http://localhost:3000/annuaire/${directory.services[0]?.number}`,
      type: 'accompagnement',
      thematiques: ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits'],
      frais: 'gratuit',
      frais_precisions: null,
      publics: ['tous-publics'],
      publics_precisions: 'À partir de 16 ans.',
      conditions_acces:
        'Habiter le quartier.\n\nDocuments à apporter : - Pièce d’identité\n- Justificatif de domicile',
      commune: 'Étampes',
      code_postal: '91150',
      code_insee: '91223',
      adresse: '2 rue des Tilleuls',
      complement_adresse: null,
      longitude: 2.1616,
      latitude: 48.4343,
      telephone: null,
      courriel: null,
      contact_nom_prenom: null,
      modes_accueil: ['en-presentiel'],
      zone_eligibilite: ['91', '91223'],
      modes_mobilisation: ['se-presenter', 'telephoner'],
      mobilisable_par: ['usagers'],
      lien_mobilisation: null,
      mobilisation_precisions: null,
      volume_horaire_hebdomadaire: null,
      nombre_semaines: null,
      horaires_accueil: null,
    })
  })

  it('leaves out, with the reason, a service without description', async () => {
    const bare = await payload.create({
      collection: 'services',
      data: { name: 'Sans texte', organisation: directory.open.id, audience: 'public', _status: 'published' },
      overrideAccess: true,
    })
    const { report } = await exported('data-inclusion', 'public')
    await payload.delete({ collection: 'services', id: bare.id, overrideAccess: true })
    expect(report.leftOut).toStrictEqual([
      { number: bare.number, reason: 'Sans description (de 5 à 10 000 caractères) : le schéma l’exige.' },
    ])
  })
})

describe('data.inclusion, read back by the import', () => {
  it.each([
    ['structures.json', 3],
    ['services.json', 3],
  ])('is refused nothing: %s', async (name, records) => {
    const { readDataInclusion } = await import('@/features/intake/readers/dataInclusion/readDataInclusion')
    const { bytes } = await exported('data-inclusion', 'agents')
    const path = join(mkdtempSync(join(tmpdir(), 'repere-export-')), name)
    writeFileSync(path, bytes.get(name) ?? '')
    const rows = []
    for await (const row of readDataInclusion({ name, path }, {})) rows.push(row)
    expect(rows.map(({ refused, warnings }) => [...refused, ...warnings])).toStrictEqual(
      Array.from({ length: records }, () => []),
    )
    expect(rows.map(({ record }) => [record?.source, record?.key.slice(0, 11)])).toStrictEqual(
      Array.from({ length: records }, () => ['repere-91', 'repere-91--']),
    )
  })
})

describe('records of our own export', () => {
  it.each(['public', 'partners', 'agents'] as const)('say nothing new: those for %s', async (readerClass) => {
    const records = await readBack(readerClass)
    expect((await unchanged(records)).length).toBe(records.length)
  })

  it('are told from those that somebody changed since', async () => {
    const [first, ...others] = await readBack('public')
    const changed = first && { ...first, values: { ...first.values, name: 'Autre nom' } }
    const stranger = first && { ...first, source: 'dora' }
    const records = [changed, stranger, ...others].flatMap((record) =>
      record ? [record as SourceRecord] : [],
    )
    expect((await unchanged(records)).map(({ key }) => key)).toStrictEqual(others.map(({ key }) => key))
  })

  it('change nothing when they are imported', async () => {
    const records = await readBack('public')
    const rows = records.map((record, index) => ({ row: index + 1, record, refused: [], warnings: [] }))
    const { created, changed, unchanged: same, merged, conflicts } = await importRows(payload, rows)
    expect({ created, changed, same, merged, conflicts }).toStrictEqual({
      created: 0,
      changed: 0,
      same: records.length,
      merged: 0,
      conflicts: 0,
    })
  })

  async function unchanged(records: readonly SourceRecord[]): Promise<SourceRecord[]> {
    const { unchangedOwnRecords } = await import('@/features/intake/imports/read/unchangedOwnRecords')
    return [...(await unchangedOwnRecords(payload, records))]
  }

  async function readBack(readerClass: ReaderClass): Promise<SourceRecord[]> {
    const { readDataInclusion } = await import('@/features/intake/readers/dataInclusion/readDataInclusion')
    const { bytes } = await exported('data-inclusion', readerClass)
    const folder = mkdtempSync(join(tmpdir(), 'repere-export-'))
    const records: SourceRecord[] = []
    for (const [name, content] of bytes) {
      writeFileSync(join(folder, name), content)
      for await (const { record } of readDataInclusion({ name, path: join(folder, name) }, {}))
        if (record) records.push(record)
    }
    return records
  }
})

describe('HSDS', () => {
  it('gives a withheld address no location, nor its service one', async () => {
    const [organizations, services, locations, at] = await Promise.all([
      json('hsds', 'organizations.json'),
      json('hsds', 'services.json'),
      json('hsds', 'locations.json'),
      json('hsds', 'service_at_locations.json'),
    ])
    expect([organizations.length, services.length, locations.length, at.length]).toStrictEqual([2, 2, 1, 1])
    expect(organizations[1].contacts[0].name).toBe('Standard du 115')
    expect(at[0].location_id).toBe(locations[0].id)
  })

  it('says hours, capacity and documents', async () => {
    const [location] = await json('hsds', 'locations.json')
    const [service] = await json('hsds', 'services.json')
    expect(
      location.schedules.map(({ byday, opens_at, closes_at }: Record<string, string>) => [
        byday,
        opens_at,
        closes_at,
      ]),
    ).toStrictEqual([['MO,TU,WE,TH,FR', '09:00', '12:30']])
    expect([service.capacities[0].available, service.capacities[0].maximum]).toStrictEqual([3, 12])
    expect(service.required_documents.map(({ document }: { document: string }) => document)).toStrictEqual([
      'Pièce d’identité',
      'Justificatif de domicile',
    ])
  })
})

describe('tables', () => {
  it('keep the line of professionals from the public', async () => {
    const text = async (readerClass: ReaderClass) => textOf((await exported('csv', readerClass)).bytes)
    expect([
      (await text('public')).includes('01 60 00 00 99'),
      (await text('partners')).includes('01 60 00 00 99'),
    ]).toStrictEqual([false, true])
  })

  it('open in a French spreadsheet', async () => {
    const { bytes } = await exported('csv', 'public')
    const [header = ''] = (bytes.get('organisations.csv')?.toString() ?? '').split('\r\n')
    expect([header.charCodeAt(0), header.slice(1, 20)]).toStrictEqual([0xfeff, 'Numéro;Nom;Sigle;Ty'])
  })
})

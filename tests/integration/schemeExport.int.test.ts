import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { anAidSchemeFile } from '../factories/anAidSchemeFile'
import { aScheme } from '../factories/aScheme'
import { openTestPayload } from '../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

beforeAll(async () => {
  const theme = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    overrideAccess: true,
  })
  const create = (override: Parameters<typeof aScheme>[0]) =>
    payload.create({
      collection: SLUGS.schemes,
      data: aScheme({ themes: [theme.id], ...override }),
      overrideAccess: true,
    })
  await create({ title: '=HYPERLINK("x")', audience: 'public', territory: ['91', 'france'] })
  await create({ title: 'Pour les agents', audience: 'agents' })
})

async function exportedCsv(readerClass: 'public' | 'agents'): Promise<string> {
  const { aidSchemePages, aidSchemePieces } = await import(
    '@/features/exchange/exports/schemes/aidSchemePieces'
  )
  const { openExport } = await import('@/features/exchange/exports/read/openExport')
  const pages = aidSchemePages({ ...(await openExport(payload, readerClass)), departmentName: 'Essonne' })
  let csv = ''
  for await (const piece of aidSchemePieces(pages)) csv += piece
  return csv
}

async function exported(readerClass: 'public' | 'agents'): Promise<Record<string, string>[]> {
  return parse(await exportedCsv(readerClass), { columns: true })
}

describe('export of the national schema', () => {
  it('holds what the class may read, and no formula', async () => {
    const rows = await exported('public')
    expect(
      rows.map(({ titre, eligibilite_geographique }) => [titre, eligibilite_geographique]),
    ).toStrictEqual([['\'=HYPERLINK("x")', 'DEP-91|PAYS-99100']])
  })

  it('is read back by the import without a refusal', async () => {
    const { readAidSchemes } = await import('@/features/intake/schemeImports/readAidSchemes')
    const csv = await exportedCsv('agents')
    const { refused } = readAidSchemes(Buffer.from(csv), { availableThemes: ['eau'], themes: [] })
    expect(refused).toStrictEqual([])
  })
})

describe('schemes imported from the national schema', () => {
  const ID = '65d5b6c7-102c-4440-ac3b-768f708edc0a'
  const given = {
    id: ID,
    description: "- Une étape, l'autre ensuite\n- puis la fin\n\nEnfin : « l’aide » est versée.",
    porteurs: "[{ nom: 'Val d'Oise', siren: '219500100', roles: [ 'instructeur', 'diffuseur' ] }]",
    programmes_parents: 'Plan vélo',
    date_mise_a_jour: '2025-06-30',
  }

  async function importOne() {
    const { importAidSchemes } = await import('@/features/intake/schemeImports/importAidSchemes')
    const { payloadSchemeImportStore } = await import(
      '@/features/intake/schemeImports/payloadSchemeImportStore'
    )
    const store = payloadSchemeImportStore(payload)
    const options = { store, apply: true, themes: ['eau'], wordError: String }
    return importAidSchemes(anAidSchemeFile(given), options)
  }

  const exportedOne = async () => (await exported('agents')).find(({ id }) => id === ID)

  it('go out as they came in: identifier, description, bearers, date and apostrophes', async () => {
    const { readAidSchemes } = await import('@/features/intake/schemeImports/readAidSchemes')
    await importOne()
    const [sent] = readAidSchemes(anAidSchemeFile(given), { availableThemes: ['eau'], themes: [] }).rows
    const back = readAidSchemes(Buffer.from(await exportedCsv('agents')), {
      availableThemes: ['eau'],
      themes: [],
    }).rows.find(({ key }) => key === ID)
    expect(back?.cells).toStrictEqual(sent?.cells)
    expect(back?.cells).toMatchObject(given)
  })

  it('say what an editor has changed since, and keep the rest', async () => {
    await importOne()
    const { docs } = await payload.find({
      collection: SLUGS.schemes,
      where: { 'import.key': { equals: ID } },
      depth: 0,
      limit: 1,
      pagination: false,
      overrideAccess: true,
    })
    await payload.update({
      collection: SLUGS.schemes,
      id: docs[0]?.id ?? '',
      data: { title: 'Un vélo pour tous', _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    const row = await exportedOne()
    expect([row?.titre, row?.porteurs]).toStrictEqual(['Un vélo pour tous', given.porteurs])
    expect(row?.date_mise_a_jour).not.toBe(given.date_mise_a_jour)
  })
})

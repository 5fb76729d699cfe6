import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
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
  const pages = aidSchemePages({ payload, readerClass, departmentName: 'Essonne' })
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

import { beforeAll, describe, expect, it } from 'vitest'
import { OPTIONAL_COLUMNS } from '@/features/intake/schemeImports/AidSchemeRow'
import { type AidCells, anAidSchemeFile } from '../factories/anAidSchemeFile'
import { openTestPayload } from '../helpers/servers/openTestPayload'
import { asCell, HOSTILE_VALUES } from '../unit/sourceReaders/hostile/hostileValues'

const { payload } = await openTestPayload()

beforeAll(async () => {
  await payload.create({
    collection: 'themes',
    data: { title: 'Mobilité', slug: 'mobilite' },
    depth: 0,
    overrideAccess: true,
  })
})

async function runImport(file: Uint8Array, apply: boolean) {
  const [{ importAidSchemes }, { payloadSchemeImportStore }, { wordImportError }] = await Promise.all([
    import('@/features/intake/schemeImports/importAidSchemes'),
    import('@/features/intake/schemeImports/payloadSchemeImportStore'),
    import('@/features/intake/imports/write/wordImportError'),
  ])
  const store = payloadSchemeImportStore(payload)
  return (await importAidSchemes(file, { store, apply, wordError: wordImportError(payload) })).report
}

const cases = OPTIONAL_COLUMNS.flatMap((column) =>
  HOSTILE_VALUES.map((value) => [column, asCell(value)] as const),
)
const named = (at: number): Partial<AidCells> => ({ id: `aide-${at}`, titre: `Aide numéro ${at} du Lac` })
const files = () => ({
  good: anAidSchemeFile(...cases.map((_, at) => named(at))),
  bad: anAidSchemeFile(...cases.map(([column, value], at) => ({ ...named(at), [column]: value }))),
})

describe('aid schemes whose optional values are hostile', () => {
  it('come in, changed or new, as the dry run tells, and a form saves every sheet', async () => {
    const { good, bad } = files()
    const fresh = await runImport(bad, false)
    const first = await runImport(good, true)
    const dry = await runImport(bad, false)
    const applied = await runImport(bad, true)
    const again = await runImport(bad, true)
    expect([fresh.refused, first.refused, applied.refused]).toStrictEqual([[], [], []])
    expect({ ...dry, applied: true }).toStrictEqual({ ...applied, applied: true })
    const kept = again.warnings.filter(({ rule }) => rule.endsWith('la valeur d’avant est gardée'))
    expect(new Set(kept.map(({ column }) => column))).toStrictEqual(new Set(['url_source']))
    expect([again.created, again.changed, again.unchanged]).toStrictEqual([0, 0, cases.length])
    const { documentFaults } = await import('@/infra/database/documentFaults')
    const { docs } = await payload.find({
      collection: 'schemes',
      where: { 'import.key': { like: 'aide-' } },
      depth: 0,
      pagination: false,
      limit: 0,
      overrideAccess: true,
    })
    expect(docs).toHaveLength(cases.length)
    for (const doc of docs)
      expect([doc.title, await documentFaults(payload, 'schemes', { ...doc })]).toStrictEqual([doc.title, []])
  })

  it.each([
    'titre',
    'description',
    'eligibilite',
    'types_aides',
    'porteurs',
    'cibles',
    'date_mise_a_jour',
  ] as const)('are refused by row and column, or taken whole, when %s is hostile', async (column) => {
    const rows = HOSTILE_VALUES.map((value, at) => ({
      ...named(at),
      id: `autre-${column}-${at}`,
      [column]: asCell(value),
    }))
    const report = await runImport(anAidSchemeFile(...rows), false)
    expect(report.created + report.drafts.length + report.refused.length).toBeGreaterThanOrEqual(rows.length)
    for (const { column: told } of report.refused) expect(told).toBe(column)
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import { toSearchDocument } from '@/features/catalogue/organisations/present/toSearchDocument'
import type { Organisation } from '@/payload-types'
import { aDistinctOrganisationRow, anOrganisationRow } from '../../factories/aSourceRow'
import { deleteAll, IMPORTED } from '../../helpers/scenes/deleteAll'
import { importRows } from '../../helpers/scenes/importRows'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

afterEach(() => deleteAll(payload, IMPORTED))

async function only(): Promise<Organisation> {
  const { docs } = await payload.find({
    collection: 'organisations',
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  const [found, ...others] = docs
  expect(others).toStrictEqual([])
  if (!found) throw new Error('No organisation')
  return found
}

const dates = ({ modifiedAt, modifiedBasis }: Organisation) => [modifiedAt, modifiedBasis ?? null]
const noonOf = (day: string) => `${day}T12:00:00.000Z`
const row = (updatedOn: string | null, description: string, source = 'dora') =>
  anOrganisationRow({ key: `${source}-1`, source, updatedOn }, { description })

describe('the date of a sheet that an import changes', () => {
  it('is that of its source, when it is made and when it changes', async () => {
    await importRows(payload, [row('2024-03-01', 'Avant')])
    expect(dates(await only())).toStrictEqual([noonOf('2024-03-01'), 'source'])
    await importRows(payload, [row('2025-02-01', 'Après')])
    const changed = await only()
    expect([changed.description, ...dates(changed)]).toStrictEqual(['Après', noonOf('2025-02-01'), 'source'])
  })

  it('stays where the source changes its words without changing its date', async () => {
    await importRows(payload, [row('2024-03-01', 'Avant')])
    await importRows(payload, [row('2024-03-01', 'Après')])
    expect(dates(await only())).toStrictEqual([noonOf('2024-03-01'), 'source'])
  })

  it('is that of the import, and says so, where the source has none or one to come', async () => {
    const before = new Date().toISOString()
    await importRows(payload, [row(null, 'Avant')])
    const [made, basis] = dates(await only())
    expect([String(made) >= before, basis]).toStrictEqual([true, 'import'])
    const { warnings } = await importRows(payload, [row('2099-01-01', 'Après')])
    expect(dates(await only())[1]).toBe('import')
    expect(warnings.map(({ rule }) => rule)).toStrictEqual([
      'Date de mise à jour à venir\u00a0: laissée de côté.',
    ])
    await importRows(payload, [row('2024-03-01', 'Enfin')])
    expect(dates(await only())).toStrictEqual([noonOf('2024-03-01'), 'source'])
  })

  it('stays that of what an editor changed since', async () => {
    await importRows(payload, [row('2024-03-01', 'Avant')])
    const { id } = await only()
    const website = 'https://ccas.example'
    await payload.update({ collection: 'organisations', id, data: { website }, overrideAccess: true })
    const edited = await only()
    expect(edited.modifiedBasis ?? null).toBeNull()
    await importRows(payload, [row('2025-02-01', 'Après')])
    expect(dates(await only())).toStrictEqual(dates(edited))
  })

  it('does not move with a sheet that its source forgets, nor when it is back', async () => {
    const both = [aDistinctOrganisationRow(1), row('2024-03-01', 'Ici')]
    await importRows(payload, both)
    const dated = async () => {
      const { docs } = await payload.find({
        collection: 'organisations',
        where: { description: { equals: 'Ici' } },
        overrideAccess: true,
      })
      return docs.map((sheet) => [Boolean(sheet.missingSince), ...dates(sheet)])
    }
    await importRows(payload, both.slice(0, 1), { complete: true })
    expect(await dated()).toStrictEqual([[true, noonOf('2024-03-01'), 'source']])
    await importRows(payload, both)
    expect(await dated()).toStrictEqual([[false, noonOf('2024-03-01'), 'source']])
  })
})

describe('the name of a body that several sources hold', () => {
  const named = (source: string, name: string, updatedOn: string | null) =>
    anOrganisationRow({ key: `${source}-1`, source, updatedOn }, { name, siret: '26910022300016' })

  it.each([
    ['the newer one first', ['2025-06-01', '2020-01-01']],
    ['the older one first', ['2020-01-01', '2025-06-01']],
  ])('is that of the latest, %s', async (_, [first = '', second = '']) => {
    const name = (day: string) => (day === '2025-06-01' ? 'France Travail Étampes' : 'Pôle emploi Étampes')
    await importRows(payload, [named('dora', name(first), first)])
    await importRows(payload, [named('soliguide', name(second), second)])
    expect((await only()).name).toBe('France Travail Étampes')
  })

  it('keeps the former one, by which the search finds it', async () => {
    await importRows(payload, [named('dora', 'Pôle emploi Étampes', '2020-01-01')])
    await importRows(payload, [named('soliguide', 'France Travail Étampes', '2025-06-01')])
    const organisation = await only()
    expect(organisation.formerNames).toBe('Pôle emploi Étampes')
    const shown = { readerClass: 'agents', now: new Date(), services: [], themes: new Map() } as const
    expect(toSearchDocument({ organisation, ...shown })?.keywords).toContain('Pôle emploi Étampes')
  })

  it('follows the one that says it again later, and changes nothing else', async () => {
    const rows = [
      named('dora', 'Pôle emploi Étampes', '2020-01-01'),
      named('soliguide', 'France Travail Étampes', '2025-06-01'),
    ]
    await importRows(payload, rows)
    await importRows(payload, [named('dora', 'Pôle emploi Étampes', '2026-01-01')])
    const sheet = await only()
    expect([sheet.name, sheet.formerNames]).toStrictEqual(['Pôle emploi Étampes', 'France Travail Étampes'])
  })

  it('stays that of the source which an editor trusts for it', async () => {
    await importRows(payload, [named('dora', 'Pôle emploi Étampes', '2020-01-01')])
    await payload.update({
      collection: 'data-sources',
      where: { code: { equals: 'dora' } },
      data: { trustedFields: [{ field: 'name', rank: 1 }] },
      overrideAccess: true,
    })
    await importRows(payload, [named('soliguide', 'France Travail Étampes', '2025-06-01')])
    expect((await only()).name).toBe('Pôle emploi Étampes')
  })

  it('is kept when an editor changes it, but for its spelling', async () => {
    await importRows(payload, [named('dora', 'Pôle emploi Étampes', '2020-01-01')])
    const { id } = await only()
    const rename = (name: string) =>
      payload.update({ collection: 'organisations', id, data: { name }, overrideAccess: true })
    expect((await rename('POLE EMPLOI d’Etampes')).formerNames ?? null).toBeNull()
    expect((await rename('France Travail')).formerNames).toBe('POLE EMPLOI d’Etampes')
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import type { SourceRow } from '@/domain/sources/SourceRecord'
import type { DirectoryReport } from '@/features/intake/imports/DirectoryReport'
import { aDistinctOrganisationRow, anOrganisationRow, aServiceRow } from '../../factories/aSourceRow'
import { deleteAll, IMPORTED } from '../../helpers/scenes/deleteAll'
import { importRows } from '../../helpers/scenes/importRows'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

afterEach(() => deleteAll(payload, IMPORTED))

const said = ({ applied: _, ...report }: DirectoryReport) => report

async function bothReports(rows: readonly SourceRow[], complete = false) {
  const dry = await importRows(payload, rows, { apply: false, complete })
  const applied = await importRows(payload, rows, { complete })
  return { dry: said(dry), applied: said(applied) }
}

const ranks = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)
const rename = (row: SourceRow, source: string, key: string): SourceRow =>
  row.record ? { ...row, record: { ...row.record, source, key } } : row

describe('the dry run of a file', () => {
  it('says what applying it says: creations, merges within the file, services of merged bodies, doubtful ones', async () => {
    const rows = [
      ...ranks(0, 3).map((rank) => aDistinctOrganisationRow(rank)),
      // The same body from another source, which says one fact otherwise and fills another.
      rename(
        aDistinctOrganisationRow(1, { website: 'https://horizon.example', description: 'Autre mission.' }),
        'soliguide',
        'a-1',
      ),
      anOrganisationRow({ key: 'ccas', row: 9 }),
      rename(
        anOrganisationRow({ key: 'x', row: 10 }, { name: 'CCAS Étampes', street: null, phones: [] }),
        'soliguide',
        'b-1',
      ),
      aServiceRow({ key: 'service-1', source: 'soliguide', organisationKey: 'a-1', row: 11 }),
      aServiceRow({ key: 'service-2', organisationKey: 'nobody', row: 12 }),
    ]
    const { dry, applied } = await bothReports(rows)
    expect(dry).toStrictEqual(applied)
    expect(applied.merged + applied.doubtful).toBeGreaterThan(1)
    expect(applied).toMatchObject({ refusedRows: 1 })
    expect(applied.conflicts).toBeGreaterThan(0)
  })

  it('says what applying it says: changes with before and after, conflicts, what is back and what is gone', async () => {
    const rows = ranks(0, 4).map((rank) => aDistinctOrganisationRow(rank))
    await importRows(payload, rows)
    await importRows(payload, rows.slice(0, 3), { complete: true })
    const { docs } = await payload.find({
      collection: 'organisations',
      where: { name: { equals: 'Association Horizon1' } },
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    await payload.update({
      collection: 'organisations',
      id: docs[0]?.id ?? '',
      data: { description: 'Écrit ici.' },
      overrideAccess: true,
    })
    const { dry, applied } = await bothReports(
      [
        aDistinctOrganisationRow(0, { description: 'Nouvelle mission.' }),
        aDistinctOrganisationRow(1, { description: 'Autre chose.' }),
        aDistinctOrganisationRow(3),
      ],
      true,
    )
    expect(dry).toStrictEqual(applied)
    expect(applied).toMatchObject({ changed: 2, conflicts: 1, missing: 1, created: 0 })
    expect(applied.changes).toStrictEqual([
      {
        row: 2,
        source: 'dora',
        key: 'structure-0',
        number: expect.stringMatching(/^P\d{4}$/),
        field: 'Ce qu’il fait',
        before: ['Accueil et aide sociale.'],
        after: ['Nouvelle mission.'],
      },
      {
        row: 5,
        source: 'dora',
        key: 'structure-3',
        number: expect.stringMatching(/^P\d{4}$/),
        field: 'Présence dans la source',
        before: ['absente'],
        after: ['de nouveau là'],
      },
    ])
  })

  it('marks nothing as gone where applying would not: new records do not make a partial file whole', async () => {
    await importRows(
      payload,
      ranks(0, 60).map((rank) => aDistinctOrganisationRow(rank)),
    )
    const { dry, applied } = await bothReports(
      ranks(100, 170).map((rank) => aDistinctOrganisationRow(rank)),
      true,
    )
    expect(dry).toStrictEqual(applied)
    expect(applied).toMatchObject({ created: 70, missing: 0 })
  })

  it('says of a sheet that holds a wrong value what the base says of it', async () => {
    await importRows(payload, [aDistinctOrganisationRow(1)])
    const { docs } = await payload.findVersions({
      collection: 'organisations',
      depth: 0,
      overrideAccess: true,
    })
    const [version] = docs
    if (!version) throw new Error('No version')
    // As an older version of the product let it be written.
    await payload.db.updateVersion({
      collection: 'organisations',
      id: version.id,
      versionData: { ...version, version: { ...version.version, website: 'pas une adresse' } },
    })
    const { dry, applied } = await bothReports([
      aDistinctOrganisationRow(1, { description: 'Nouvelle mission.' }),
    ])
    expect(dry).toStrictEqual(applied)
    expect(applied.refused).toMatchObject([{ row: 3, column: 'Site', value: 'pas une adresse' }])
  })
})

describe('an optional value that a sheet cannot hold', () => {
  it('is left aside and told, for a new sheet and for one that is there', async () => {
    const wrong = {
      emails: [
        { address: 'juste@exemple.fr', kind: 'accueil' as const },
        { address: 'a@exemple.f', kind: 'accueil' as const },
      ],
      hoursNote: 'x'.repeat(2001),
      openingHours: [
        {
          days: ['mo' as const],
          ranges: [{ opens: '09:00', closes: '12:00' }],
          comment: 'c'.repeat(2001),
        },
      ],
    }
    const created = await bothReports([aDistinctOrganisationRow(1, wrong)])
    expect(created.dry).toStrictEqual(created.applied)
    expect(created.applied).toMatchObject({ created: 1, refused: [] })
    expect(created.applied.warnings.map(({ column, value }) => [column, value.slice(0, 11)])).toStrictEqual([
      ['Précision sur les horaires', 'xxxxxxxxxxx'],
      ['Horaires', '[{"days":["'],
      ['Adresse', 'a@exemple.f'],
    ])
    const changed = await bothReports([
      aDistinctOrganisationRow(1, { ...wrong, acronym: 'AH', website: 'http://' }),
    ])
    expect(changed.dry).toStrictEqual(changed.applied)
    expect(changed.applied).toMatchObject({ changed: 1, refused: [] })
    const { docs } = await payload.find({
      collection: 'organisations',
      depth: 0,
      limit: 1,
      overrideAccess: true,
    })
    expect(docs[0]).toMatchObject({ acronym: 'AH', emails: [{ address: 'juste@exemple.fr' }] })
    expect(docs[0]?.hoursNote).toHaveLength(1000)
    expect(docs[0]?.openingHours).toMatchObject([{ ranges: [{ opens: '09:00' }] }])
  })
})

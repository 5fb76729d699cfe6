import type { Where } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'
import type { Organisation } from '@/payload-types'
import { aDistinctOrganisationRow, anOrganisationRow, aServiceRow } from '../../factories/aSourceRow'
import { deleteAll, IMPORTED } from '../../helpers/scenes/deleteAll'
import { importRows } from '../../helpers/scenes/importRows'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

afterEach(() => deleteAll(payload, IMPORTED))

async function organisations(where = {}): Promise<Organisation[]> {
  const { docs } = await payload.find({
    collection: 'organisations',
    where,
    trash: true,
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'number',
    overrideAccess: true,
  })
  return docs
}

async function only(where = {}): Promise<Organisation> {
  const [found, ...others] = await organisations(where)
  expect(others).toStrictEqual([])
  if (!found) throw new Error('No organisation')
  return found
}

async function conflicts() {
  const { docs } = await payload.find({
    collection: 'conflicts',
    depth: 0,
    limit: 0,
    pagination: false,
    sort: 'field',
    overrideAccess: true,
  })
  return docs
}

const edit = (id: string, data: Partial<Organisation>) =>
  payload.update({ collection: 'organisations', id, data, depth: 0, overrideAccess: true })

describe('importing organisations and services', () => {
  const rows = [
    aServiceRow({ key: 'service-1', organisationKey: 'structure-1' }),
    aDistinctOrganisationRow(1),
    aDistinctOrganisationRow(2),
  ]

  it('writes nothing in a dry run', async () => {
    expect(await importRows(payload, rows, { apply: false })).toMatchObject({
      applied: false,
      created: 3,
      refused: [],
    })
    expect(await organisations()).toStrictEqual([])
    const { totalDocs } = await payload.count({ collection: 'data-sources', overrideAccess: true })
    expect(totalDocs).toBe(0)
  })

  it('publishes sheets with number, source and date, never verified, and changes nothing the second time', async () => {
    expect(await importRows(payload, rows)).toMatchObject({ created: 3, changed: 0, merged: 0, refused: [] })
    const sheet = await only({ name: { equals: 'Association Horizon1' } })
    expect(sheet).toMatchObject({
      _status: 'published',
      audience: 'public',
      number: expect.stringMatching(/^P\d{4,}$/),
      modifiedAt: '2026-05-04T12:00:00.000Z',
      provenance: { name: 'dora', phones: 'dora' },
    })
    const before = await organisations()
    expect(await importRows(payload, rows)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 3,
      refused: [],
    })
    expect(await organisations()).toStrictEqual(before)
  })

  it.each(['organisations', 'services'] as const)(
    'stores %s as the Local API would have',
    async (collection) => {
      await importRows(payload, [
        aDistinctOrganisationRow(3),
        aServiceRow({ key: 'service-3', organisationKey: 'structure-3' }, ELSEWHERE),
      ])
      const first = async (where: Where) => {
        const { docs } = await payload.find({ collection, where, depth: 0, limit: 1, overrideAccess: true })
        const [doc] = docs
        if (!doc) throw new Error('No sheet')
        return doc
      }
      const versions = async (parent: string) => {
        const { docs } = await payload.findVersions({
          collection,
          where: { parent: { equals: parent } },
          depth: 0,
          limit: 0,
          pagination: false,
          overrideAccess: true,
        })
        return docs.map((each) => comparable({ ...each.version, latest: each.latest }))
      }
      const sheet = await first({})
      const copy = await payload.create({
        collection,
        data: comparable(sheet),
        depth: 0,
        overrideAccess: true,
      })
      const stored = await first({ id: { equals: copy.id } })
      expect(comparable(sheet)).toStrictEqual(comparable(stored))
      expect(await versions(sheet.id)).toStrictEqual(await versions(copy.id))
    },
  )

  it('leaves the index in line with the base', async () => {
    const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
    await reconcileIndex(payload)
    await importRows(payload, rows)
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: 0 })
  })

  it('refuses a service of an unknown organisation, and a key given twice with other values', async () => {
    const report = await importRows(payload, [
      aServiceRow({ key: 'lost', organisationKey: 'nowhere' }),
      aDistinctOrganisationRow(1),
      aDistinctOrganisationRow(1, { name: 'Autre nom' }),
    ])
    expect(report).toMatchObject({ created: 1, refusedRows: 2 })
    expect(report.refused.map(({ column, value }) => ({ column, value }))).toStrictEqual([
      { column: 'id', value: 'structure-1' },
      { column: 'structure_id', value: 'nowhere' },
    ])
  })
})

const ELSEWHERE = {
  street: '3 place du Marché',
  postcode: '91000',
  city: 'Évry-Courcouronnes',
  inseeCode: '91228',
  latitude: 48.62,
  longitude: 2.44,
  locationPrecision: 'adresse' as const,
  hoursNote: 'Sur rendez-vous',
}

const OWN = ['id', 'number', 'publicId', 'createdAt', 'updatedAt']

/** A sheet without what differs from one to the next: its own names and dates, and the ids of rows. */
function comparable<Sheet extends object>(sheet: Sheet): Sheet {
  const own = Object.fromEntries(Object.entries(sheet).filter(([name]) => !OWN.includes(name)))
  return JSON.parse(JSON.stringify(own, (name, value) => (name === 'id' ? undefined : value)))
}

describe('what was written here', () => {
  const first = anOrganisationRow({ key: 'a' })
  const now = anOrganisationRow(
    { key: 'a' },
    { name: 'Centre d’action sociale', phones: [{ number: '+33160999999', kind: 'accueil', note: null }] },
  )

  it('is kept, and what the source says becomes a line to arbitrate', async () => {
    await importRows(payload, [first])
    const sheet = await only()
    await edit(sheet.id, { name: 'CCAS de la ville d’Étampes' })
    expect(await importRows(payload, [now])).toMatchObject({
      changed: 1,
      conflicts: 1,
      kept: [{ key: 'a', number: sheet.number, field: 'Nom' }],
    })
    expect(await only()).toMatchObject({
      name: 'CCAS de la ville d’Étampes',
      phones: [{ number: '+33160999999' }],
    })
    expect(await conflicts()).toMatchObject([
      {
        sheetId: sheet.id,
        field: 'name',
        source: 'dora',
        state: 'open',
        current: { value: 'CCAS de la ville d’Étampes' },
        proposed: { value: 'Centre d’action sociale' },
      },
    ])
  })

  it('is asked about once only when it is kept, until the source says something else', async () => {
    const { keepHere } = await import('@/features/intake/imports/write/decideConflict')
    await importRows(payload, [first])
    const sheet = await only()
    await edit(sheet.id, { name: 'CCAS de la ville d’Étampes' })
    await importRows(payload, [now])
    const [conflict] = await conflicts()
    await keepHere({ payload, id: String(conflict?.id), decidedBy: 'Une éditrice' })
    expect(await importRows(payload, [now])).toMatchObject({ conflicts: 0, kept: [] })
    const later = anOrganisationRow({ key: 'a' }, { name: 'Encore un autre nom' })
    expect(await importRows(payload, [later])).toMatchObject({ conflicts: 1 })
    expect(await conflicts()).toMatchObject([{ state: 'open', proposed: { value: 'Encore un autre nom' } }])
  })

  it('gives way when the value of the source is taken', async () => {
    const { takeProposed } = await import('@/features/intake/imports/write/decideConflict')
    await importRows(payload, [first])
    const sheet = await only()
    await edit(sheet.id, { name: 'CCAS de la ville d’Étampes' })
    await importRows(payload, [now])
    const [conflict] = await conflicts()
    await takeProposed({ payload, id: String(conflict?.id), decidedBy: 'Une éditrice' })
    expect(await only()).toMatchObject({ name: 'Centre d’action sociale', provenance: { name: 'dora' } })
    expect(await importRows(payload, [now])).toMatchObject({ changed: 0, unchanged: 1, conflicts: 0 })
    const later = anOrganisationRow({ key: 'a' }, { name: 'Encore un autre nom' })
    expect(await importRows(payload, [later])).toMatchObject({ conflicts: 0, changed: 1 })
  })

  it('stays empty when an editor emptied it', async () => {
    await importRows(payload, [first])
    const sheet = await only()
    await edit(sheet.id, { phones: [] })
    expect(await importRows(payload, [first])).toMatchObject({ changed: 0, unchanged: 1, conflicts: 1 })
    expect(await only()).toMatchObject({ phones: [] })
  })

  it('leaves a sheet in the trash alone', async () => {
    await importRows(payload, [first])
    const sheet = await only()
    await edit(sheet.id, { deletedAt: '2026-01-01T00:00:00.000Z' })
    expect(await importRows(payload, [now])).toMatchObject({ created: 0, changed: 0, unchanged: 1 })
    expect(await only()).toMatchObject({ name: 'CCAS d’Étampes' })
  })
})

describe('what a source no longer holds', () => {
  const both = [aDistinctOrganisationRow(1), aDistinctOrganisationRow(2)]

  it('is marked by a complete file alone, never deleted, and unmarked when it is back', async () => {
    await importRows(payload, both)
    expect(await importRows(payload, both.slice(0, 1))).toMatchObject({ missing: 0 })
    expect(await importRows(payload, both.slice(0, 1), { complete: true })).toMatchObject({ missing: 1 })
    const gone = { name: { equals: 'Association Horizon2' } }
    expect(await only(gone)).toMatchObject({ missingSince: expect.any(String), _status: 'published' })
    expect(await only({ name: { equals: 'Association Horizon1' } })).not.toMatchObject({
      missingSince: expect.any(String),
    })
    await importRows(payload, both)
    expect(await only(gone)).not.toMatchObject({ missingSince: expect.any(String) })
    expect(await importRows(payload, both)).toMatchObject({ unchanged: 2 })
  })

  it('is not marked while another source still feeds the sheet, nor when its row was only refused', async () => {
    const again = anOrganisationRow({ key: 'b', source: 'soliguide' })
    await importRows(payload, [anOrganisationRow({ key: 'a' }), aDistinctOrganisationRow(4), again])
    const refused = {
      row: 3,
      record: null,
      refusedKey: { source: 'dora', sheet: 'organisations' as const, key: 'structure-4' },
      refused: [{ row: 3, column: 'nom', value: '', rule: 'valeur obligatoire' }],
      warnings: [],
    }
    expect(
      await importRows(payload, [aDistinctOrganisationRow(5), refused], { complete: true }),
    ).toMatchObject({ missing: 1 })
    expect(await organisations({ missingSince: { exists: true } })).toStrictEqual([])
  })
})

import { afterEach, describe, expect, it } from 'vitest'
import type { Organisation } from '@/payload-types'
import { aFollow } from '../../factories/aFollow'
import { aScheme } from '../../factories/aScheme'
import { aDistinctOrganisationRow, anOrganisationRow, aServiceRow } from '../../factories/aSourceRow'
import { aUser } from '../../factories/aUser'
import { deleteAll, IMPORTED } from '../../helpers/scenes/deleteAll'
import { importRows } from '../../helpers/scenes/importRows'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()

afterEach(() => deleteAll(payload, ['schemes', ...IMPORTED]))

const all = { depth: 0, limit: 0, pagination: false, overrideAccess: true } as const

async function organisations(): Promise<Organisation[]> {
  const { docs } = await payload.find({ collection: 'organisations', sort: 'number', ...all })
  return docs
}

async function pairs() {
  const { docs } = await payload.find({ collection: 'duplicate-pairs', ...all })
  return docs
}

const ours = anOrganisationRow({ key: 'a' })
/** The same body as another source tells it. */
const theirs = anOrganisationRow(
  { key: '42', source: 'soliguide' },
  {
    name: 'Centre communal d’action sociale d’Etampes',
    street: '12, RUE DE LA REPUBLIQUE',
    phones: [{ number: '01 60 81 23 45', kind: 'accueil', note: null }],
    website: 'https://ccas.etampes.example/',
    emails: [],
    description: null,
  },
)
/** A body that may be the same: the name and the street, but another number. */
const unsure = anOrganisationRow(
  { key: '43', source: 'soliguide' },
  {
    name: 'CCAS Étampes',
    street: '15 rue de la République',
    latitude: 48.4348,
    longitude: 2.162,
    phones: [],
    emails: [],
  },
)

describe('a new record of another source', () => {
  it('feeds the sheet of the body that it surely is, with its reasons kept', async () => {
    await importRows(payload, [ours])
    expect(await importRows(payload, [theirs])).toMatchObject({ created: 0, merged: 1, conflicts: 0 })
    expect(await organisations()).toMatchObject([
      {
        name: 'CCAS d’Étampes',
        website: 'https://ccas.etampes.example/',
        provenance: { website: 'soliguide' },
      },
    ])
    expect(await pairs()).toMatchObject([{ state: 'merged', decidedByName: 'Import' }])
    expect(await importRows(payload, [theirs])).toMatchObject({ created: 0, merged: 0, unchanged: 1 })
    expect(await importRows(payload, [ours])).toMatchObject({ changed: 0, unchanged: 1, conflicts: 0 })
  })

  it('feeds the body of its name, not that of its telephone, and is new and shown where it is another', async () => {
    const tax = (key: string, source: string, of: string, number: string) =>
      anOrganisationRow(
        { key, source },
        {
          name: `Service des impôts des ${of} du centre des finances publiques d’Étampes`,
          kind: 'etat',
          phones: [{ number, kind: 'accueil', note: null }],
          emails: [],
        },
      )
    const known = [
      tax('a', 'dila', 'particuliers', '01 69 00 00 01'),
      tax('b', 'dila', 'entreprises', '01 69 00 00 09'),
    ]
    await importRows(payload, known)
    const report = await importRows(payload, [tax('x', 'essai', 'entreprises', '01 69 00 00 01')])
    expect(report).toMatchObject({ created: 0, merged: 1 })
    const [merged] = await pairs()
    expect(merged?.title).toContain('entreprises du centre des finances publiques d’Étampes / ')
    const branch = anOrganisationRow({ key: 'y', source: 'essai' }, { name: 'CCAS d’Étampes – antenne' })
    expect(await importRows(payload, [ours, branch])).toMatchObject({ created: 2, merged: 0, doubtful: 1 })
  })

  it('is recognised within one file too', async () => {
    expect(await importRows(payload, [ours, theirs])).toMatchObject({ created: 1, merged: 1 })
    expect(await importRows(payload, [ours, theirs])).toMatchObject({ unchanged: 2 })
  })

  it('is reported by a dry run as by the import, within one file and a batch later', async () => {
    const others = Array.from({ length: 250 }, (_, rank) => aDistinctOrganisationRow(rank))
    const service = aServiceRow({ key: 's', organisationKey: 'a' })
    const lost = aServiceRow({ key: 'lost', organisationKey: 'nowhere' })
    const again = anOrganisationRow(
      { key: 'fs', source: 'france-services' },
      { phones: [{ number: '+33160811111', kind: 'accueil', note: null }], description: 'Autre texte.' },
    )
    const rows = [ours, unsure, ...others, theirs, again, service, lost]
    const dry = await importRows(payload, rows, { apply: false, complete: true })
    const done = await importRows(payload, rows, { complete: true })
    expect(done).toMatchObject({ created: 253, doubtful: 1, merged: 2, refusedRows: 1 })
    expect({ ...dry, applied: true }).toStrictEqual(done)
  })

  it('makes a sheet and a pair to decide when it is doubtful, and is not asked about again once kept apart', async () => {
    const { keepApart } = await import('@/features/intake/duplicates/write/decidePair')
    await importRows(payload, [ours])
    expect(await importRows(payload, [unsure])).toMatchObject({ created: 1, doubtful: 1 })
    const [pair, ...others] = await pairs()
    expect(others).toStrictEqual([])
    expect(pair).toMatchObject({ state: 'open', title: 'CCAS d’Étampes / CCAS Étampes' })
    await keepApart({ payload, id: String(pair?.id), decidedBy: 'Une éditrice' })
    expect(await importRows(payload, [ours, unsure])).toMatchObject({ unchanged: 2, doubtful: 0 })
    expect(await pairs()).toMatchObject([{ state: 'apart', decidedByName: 'Une éditrice' }])
  })
})

describe('two sources that contradict each other', () => {
  const phone = (number: string) => [{ number, kind: 'accueil' as const, note: null }]
  const better = anOrganisationRow(
    { key: 'fs', source: 'france-services' },
    { phones: phone('+33160811111') },
  )

  async function rank(code: string, value: number) {
    await payload.update({
      collection: 'data-sources',
      where: { code: { equals: code } },
      data: { rank: value },
      depth: 0,
      overrideAccess: true,
    })
  }

  it('are settled by rank whatever the order, and the loser is a line to arbitrate', async () => {
    await importRows(payload, [ours])
    await rank('dora', 50)
    const first = await importRows(payload, [better], { format: 'france-services' })
    expect(first).toMatchObject({ merged: 1, conflicts: 1 })
    expect(await organisations()).toMatchObject([
      { phones: [{ number: '+33160811111' }], provenance: { phones: 'france-services' } },
    ])
    const { docs } = await payload.find({ collection: 'conflicts', ...all })
    expect(docs).toMatchObject([{ source: 'dora', field: 'phones', state: 'open' }])
    expect(await importRows(payload, [ours])).toMatchObject({ changed: 0, conflicts: 0 })
  })

  it('are settled by the rank of the field where there is one', async () => {
    await importRows(payload, [ours])
    await payload.update({
      collection: 'data-sources',
      where: { code: { equals: 'dora' } },
      data: { trustedFields: [{ field: 'phones', rank: 1 }] },
      depth: 0,
      overrideAccess: true,
    })
    await importRows(payload, [better], { format: 'france-services' })
    expect(await organisations()).toMatchObject([
      { phones: [{ number: '+33160812345' }], provenance: { phones: 'dora' } },
    ])
  })
})

describe('merging two sheets', () => {
  it('fills holes, moves all that hangs on the loser, and leads its address to the winner', async () => {
    const { mergePair } = await import('@/features/intake/duplicates/write/decidePair')
    const { findSheetFate } = await import('@/features/sheets/numbers/read/findSheetFate')
    const { setFavourite } = await import('@/features/finding/favourites/write/setFavourite')
    const rich = anOrganisationRow(
      { key: '43', source: 'soliguide' },
      {
        name: 'CCAS Étampes',
        street: '15 rue de la République',
        phones: [],
        emails: [],
        website: 'https://ccas.example/',
      },
    )
    await importRows(payload, [
      ours,
      rich,
      aServiceRow({ key: 's', source: 'soliguide', organisationKey: '43' }),
    ])
    const [winner, loser] = await organisations()
    const [pair] = await pairs()
    if (!winner || !loser || !pair) throw new Error('Two sheets and a pair are expected')
    const theme = await payload.create({
      collection: 'themes',
      data: { title: 'Aide', slug: 'aide' },
      depth: 0,
      overrideAccess: true,
    })
    await payload.create({
      collection: 'schemes',
      data: aScheme({ themes: [theme.id], contacts: [loser.id] }),
      depth: 0,
      overrideAccess: true,
    })
    const host = await payload.create({
      collection: 'organisations',
      data: {
        name: 'PIMMS',
        kind: 'association',
        audience: 'public',
        permanences: [{ host: loser.id }],
        _status: 'published',
      },
      depth: 0,
      overrideAccess: true,
    })
    const user = await aUser(payload)
    await setFavourite({ payload, userId: user.id, number: String(loser.number), keep: true })
    await aFollow(payload, user, { kind: 'sheet', target: String(loser.number) })

    await mergePair({
      payload,
      id: pair.id,
      keep: pair.first === winner.id ? 'first' : 'second',
      decidedBy: 'Une éditrice',
    })

    const [kept] = await organisations()
    expect(kept).toMatchObject({
      id: winner.id,
      website: 'https://ccas.example/',
      provenance: { website: 'soliguide', phones: 'dora' },
    })
    const moved = async (collection: 'services' | 'schemes' | 'source-records' | 'favourites' | 'follows') =>
      (await payload.find({ collection, ...all })).docs
    expect(await moved('services')).toMatchObject([{ organisation: winner.id }])
    expect(await moved('schemes')).toMatchObject([{ contacts: [winner.id] }])
    expect(await moved('favourites')).toMatchObject([{ number: winner.number }])
    expect(await moved('follows')).toMatchObject([{ target: winner.number, label: winner.name }])
    expect(
      (await moved('source-records')).filter((record) => 'sheetId' in record && record.sheetId === loser.id),
    ).toStrictEqual([])
    const { permanences } = await payload.findByID({
      collection: 'organisations',
      id: host.id,
      depth: 0,
      overrideAccess: true,
    })
    expect(permanences).toMatchObject([{ host: winner.id }])
    expect(
      await findSheetFate({ payload, readerClass: 'public', number: String(loser.number) }),
    ).toStrictEqual({ state: 'withdrawn', replacedBy: winner.number })
    expect(await pairs()).toMatchObject([{ state: 'merged', decidedByName: 'Une éditrice' }])
    expect(await importRows(payload, [ours, rich])).toMatchObject({ created: 0, merged: 0 })
  })

  it('shows to nobody what was kept from them', async () => {
    const { mergeOrganisations } = await import('@/features/intake/duplicates/write/mergeOrganisations')
    const create = (data: Partial<Organisation>) =>
      payload.create({
        collection: 'organisations',
        data: { name: 'Refuge', kind: 'association', audience: 'public', _status: 'published', ...data },
        depth: 0,
        overrideAccess: true,
      })
    const open = await create({})
    const hidden = await create({ audience: 'agents', website: 'https://interne.example/' })
    const guarded = await create({
      website: 'https://refuge.example/',
      restrictions: [{ part: 'address', audience: 'agents', reason: 'Lieu protégé' }],
    })
    await mergeOrganisations({ payload, winnerId: open.id, loserId: hidden.id })
    await mergeOrganisations({ payload, winnerId: open.id, loserId: guarded.id })
    expect(await organisations()).toMatchObject([
      { website: 'https://refuge.example/', restrictions: [{ part: 'address', audience: 'agents' }] },
    ])
  })
})

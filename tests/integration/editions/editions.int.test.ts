import { beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '@/domain/editions/closedLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import type { Scheme } from '@/payload-types'
import { aScheme } from '../../factories/aScheme'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload()
let theme: string

beforeAll(async () => {
  const { id } = await payload.create({
    collection: SLUGS.themes,
    data: { title: 'Eau', slug: 'eau' },
    depth: 0,
    overrideAccess: true,
  })
  theme = id
})

type Facts = NonNullable<Parameters<typeof aScheme>[0]>

const publish = (facts: Facts = {}, publishedAt?: string): Promise<Scheme> =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], audience: 'public', ...facts }),
    depth: 0,
    overrideAccess: true,
    ...(publishedAt ? { context: { publishedAt } } : {}),
  })

const change = (id: string, data: Partial<Scheme>, publishedAt?: string): Promise<Scheme> =>
  payload.update({
    collection: SLUGS.schemes,
    id,
    data,
    depth: 0,
    overrideAccess: true,
    ...(publishedAt ? { context: { publishedAt } } : {}),
  })

async function editionsOf({ id }: Pick<Scheme, 'id'>) {
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    where: { sheetId: { equals: id } },
    sort: 'edition',
    depth: 0,
    limit: 100,
    pagination: false,
    overrideAccess: true,
  })
  return docs
}

const told = async (scheme: Pick<Scheme, 'id'>) =>
  (await editionsOf(scheme)).map(({ edition, effectFrom, nature, summary }) => [
    edition,
    effectFrom.slice(0, 10),
    nature,
    summary ?? null,
  ])

async function read(scheme: Scheme, day: string, reading: Reading, readerClass: ReaderClass = 'public') {
  const [{ findPast }, { readPast }, { schemeOfEdition }] = await Promise.all([
    import('@/features/keeping/editions/read/findPast'),
    import('@/features/keeping/editions/read/readPast'),
    import('@/features/catalogue/schemes/present/schemeOfEdition'),
  ])
  const past = await findPast({ payload, readerClass, number: scheme.number ?? '' })
  const found = past && (await readPast({ payload, past, readerClass, reading, day, now: new Date() }))
  return found && schemeOfEdition(found.stored)
}

describe('a publication', () => {
  it('leaves an edition with what readers read, its nature and what its editor said', async () => {
    const scheme = await publish(
      { title: 'Aide au puits', amount: '300 €', internalNote: 'Entre nous', changeNote: '' },
      '2025-03-05T09:00:00.000Z',
    )
    const [first] = await editionsOf(scheme)
    expect(first).toMatchObject({
      sheet: 'schemes',
      sheetNumber: scheme.number,
      title: 'Aide au puits',
      edition: 1,
      effectFrom: '2025-03-05T12:00:00.000Z',
      publishedAt: '2025-03-05T09:00:00.000Z',
      audience: 'public',
      nature: 'new',
      content: { amount: '300 €', themes: [theme] },
    })
    expect(first?.text).toContain('La facture est au nom du demandeur.')
    expect(JSON.stringify(first)).not.toContain('Entre nous')
    await change(scheme.id, { amount: '400 €', changeNote: 'Plafond relevé.' }, '2025-04-10T09:00:00.000Z')
    expect((await told(scheme))[1]).toStrictEqual([2, '2025-04-10', 'scale', 'Plafond relevé.'])
  })

  it('that changes nothing for readers leaves none, however often it is asked', async () => {
    const scheme = await publish({ title: 'Aide stable', changeNote: 'Fiche reprise.' })
    await change(scheme.id, { internalNote: 'À revoir', verifiedByName: 'référente', owner: null })
    await change(scheme.id, { steps: [{ text: 'Remplir le formulaire.' }] })
    const { writeEdition } = await import('@/features/keeping/editions/write/writeEdition')
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({}, payload)
    await writeEdition({ req, kind: 'schemes', id: scheme.id, at: new Date(), typed: null })
    expect(await told(scheme)).toHaveLength(1)
  })

  it('does not say again the note of the publication before', async () => {
    const scheme = await publish({ title: 'Aide annotée', changeNote: 'Fiche reprise.' })
    await change(scheme.id, { delay: 'Un mois' })
    expect((await told(scheme)).map(([, , , summary]) => summary)).toStrictEqual(['Fiche reprise.', null])
  })

  it('applies from the day that its editor gave, which is asked again at the next one', async () => {
    const scheme = await publish({ title: 'Aide rétroactive' }, '2026-06-02T09:00:00.000Z')
    const changed = await change(
      scheme.id,
      { amount: '410 €', appliesFrom: '2026-02-01T12:00:00.000Z' },
      '2026-06-20T09:00:00.000Z',
    )
    expect(changed.appliesFrom ?? null).toBeNull()
    await change(scheme.id, { amount: '420 €' }, '2026-10-01T22:30:00.000Z')
    expect((await told(scheme)).map(([, from]) => from)).toStrictEqual([
      '2026-06-02',
      '2026-02-01',
      '2026-10-02',
    ])
  })

  it('keeps the day given in a draft until the draft is published, and drafts leave no edition', async () => {
    const scheme = await publish({ title: 'Aide en travaux' })
    await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { amount: '500 €', appliesFrom: '2027-01-01T12:00:00.000Z', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    expect(await told(scheme)).toHaveLength(1)
    await change(scheme.id, { _status: 'published' })
    expect((await told(scheme))[1]).toStrictEqual([2, '2027-01-01', 'scale', null])
  })

  it('to other readers leaves one too, of the same law', async () => {
    const scheme = await publish(
      { title: 'Aide qui s’ouvre', audience: 'agents' },
      '2026-01-10T09:00:00.000Z',
    )
    await change(scheme.id, { audience: 'public' }, '2026-05-10T09:00:00.000Z')
    expect((await told(scheme)).map(([, from]) => from)).toStrictEqual(['2026-01-10', '2026-01-10'])
    expect(await read(scheme, '2026-02-01', 'affichee')).toBeNull()
    expect((await read(scheme, '2026-02-01', 'droit'))?.title).toBe('Aide qui s’ouvre')
    expect((await read(scheme, '2026-02-01', 'affichee', 'agents'))?.title).toBe('Aide qui s’ouvre')
  })

  it('of several sheets in one request gives to each its own day', async () => {
    const days = ['2026-01-01', '2026-02-01']
    const ids: string[] = []
    for (const day of days) {
      const data = aScheme({ themes: [theme], appliesFrom: `${day}T12:00:00.000Z`, _status: 'draft' })
      const { id } = await payload.create({
        collection: SLUGS.schemes,
        data,
        draft: true,
        overrideAccess: true,
      })
      ids.push(id)
    }
    await payload.update({
      collection: SLUGS.schemes,
      where: { id: { in: ids } },
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    const written = await Promise.all(ids.map(async (id) => (await told({ id }))[0]?.[1]))
    expect(written).toStrictEqual(days)
  })

  it('written by several at once is one edition', async () => {
    const scheme = await publish({ title: 'Aide disputée' })
    await payload.db.deleteMany({ collection: SLUGS.editions, where: { sheetId: { equals: scheme.id } } })
    const { writeEdition } = await import('@/features/keeping/editions/write/writeEdition')
    const { createLocalReq } = await import('payload')
    await Promise.all(
      [1, 2, 3].map(async () => {
        const req = await createLocalReq({}, payload)
        await writeEdition({ req, kind: 'schemes', id: scheme.id, at: new Date(), typed: null })
      }),
    )
    expect(await told(scheme)).toHaveLength(1)
  })
})

describe('D5: a day that is chosen', () => {
  it('shows the sheet of that day, for the law and for what was shown', async () => {
    const scheme = await publish({ title: 'RSA', amount: '635,70 €' }, '2024-04-01T08:00:00.000Z')
    await change(
      scheme.id,
      { amount: '646,52 €', appliesFrom: '2025-04-01T12:00:00.000Z' },
      '2025-04-20T08:00:00.000Z',
    )
    const amounts = (day: string) =>
      Promise.all((['droit', 'affichee'] as const).map(async (way) => (await read(scheme, day, way))?.amount))
    expect(await amounts('2025-03-12')).toStrictEqual(['635,70 €', '635,70 €'])
    expect(await amounts('2025-04-10')).toStrictEqual(['646,52 €', '635,70 €'])
    expect(await amounts('2025-04-20')).toStrictEqual(['646,52 €', '646,52 €'])
    expect(await amounts('2024-03-31')).toStrictEqual([undefined, undefined])
  })

  it('of a withdrawn sheet is for agents alone, and so is that of one deleted for good', async () => {
    const scheme = await publish({ title: 'Aide finie' }, '2025-01-10T08:00:00.000Z')
    const titles = () =>
      Promise.all(
        (['public', 'partners', 'agents'] as const).map(
          async (readerClass) => (await read(scheme, '2025-06-01', 'droit', readerClass))?.title ?? null,
        ),
      )
    expect(await titles()).toStrictEqual(['Aide finie', 'Aide finie', 'Aide finie'])
    await change(scheme.id, { _status: 'draft' })
    expect(await titles()).toStrictEqual([null, null, 'Aide finie'])
    await payload.delete({ collection: SLUGS.schemes, id: scheme.id, overrideAccess: true })
    expect(await titles()).toStrictEqual([null, null, 'Aide finie'])
  })

  it('of a sheet that was closed to some is closed to them, in its past too', async () => {
    const scheme = await publish({ title: 'Aide refermée', audience: 'public' }, '2025-01-10T08:00:00.000Z')
    await change(scheme.id, { audience: 'agents' })
    expect(await read(scheme, '2025-06-01', 'affichee')).toBeNull()
    expect((await read(scheme, '2025-06-01', 'affichee', 'agents'))?.title).toBe('Aide refermée')
  })
})

describe('the first editions', () => {
  async function asBefore(scheme: Scheme): Promise<void> {
    await payload.db.deleteMany({ collection: SLUGS.editions, where: { sheetId: { equals: scheme.id } } })
  }

  it('are written of what is published, since when it says what it says; once', async () => {
    const scheme = await publish({ title: 'Aide d’avant' })
    const changed = await change(scheme.id, { amount: '10 €' })
    await change(scheme.id, { internalNote: 'vue' })
    await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { amount: '20 €', _status: 'draft' },
      draft: true,
      depth: 0,
      overrideAccess: true,
    })
    await asBefore(scheme)
    const { completeEditions } = await import('@/features/keeping/editions/write/completeEditions')
    expect(await completeEditions(payload)).toBe(1)
    expect(await completeEditions(payload)).toBe(0)
    const [first, ...others] = await editionsOf(scheme)
    expect([first?.edition, first?.content, others]).toStrictEqual([
      1,
      expect.objectContaining({ amount: '10 €' }),
      [],
    ])
    const since = Date.parse(first?.publishedAt ?? '')
    expect(since).toBeGreaterThanOrEqual(Date.parse(changed.modifiedAt ?? ''))
    expect(since).toBeLessThan(Date.parse(changed.modifiedAt ?? '') + 5_000)
  })

  it('are the same, to the letter, as those of a publication', async () => {
    const scheme = await publish({ title: 'Aide pareille', delay: 'Deux mois', changeNote: 'Reprise.' })
    const [written] = await editionsOf(scheme)
    await asBefore(scheme)
    const { completeEditions } = await import('@/features/keeping/editions/write/completeEditions')
    await completeEditions(payload)
    const [filled] = await editionsOf(scheme)
    const drawn = { id: '', createdAt: '', updatedAt: '', publishedAt: '' }
    expect({ ...filled, ...drawn }).toStrictEqual({ ...written, ...drawn })
  })

  it('are left alone where nothing is missing, and mended where a process died before writing one', async () => {
    const scheme = await publish({ title: 'Aide coupée' })
    await change(scheme.id, { delay: 'Un an' })
    const [, second] = await editionsOf(scheme)
    await payload.db.deleteMany({ collection: SLUGS.editions, where: { id: { equals: second?.id } } })
    const { mendEditions } = await import('@/features/keeping/editions/write/mendEditions')
    await mendEditions(payload)
    expect(await told(scheme)).toMatchObject([
      [1, expect.any(String), 'new', null],
      [2, expect.any(String), 'precision', null],
    ])
  })
})

import { beforeAll, describe, expect, it } from 'vitest'
import { SLUGS } from '@/domain/slugs'
import { anOrganisation } from '../factories/anOrganisation'
import { aScheme } from '../factories/aScheme'
import { openTestPayload } from '../helpers/servers/openTestPayload'

type Found = { number: string; title: string }

let theme: string

const { payload } = await openTestPayload()

beforeAll(async () => {
  theme = (
    await payload.create({
      collection: SLUGS.themes,
      data: { title: 'Eau', slug: 'eau' },
      overrideAccess: true,
    })
  ).id
})

async function runJobs(): Promise<void> {
  await payload.jobs.run({ queue: 'search', limit: 200, overrideAccess: true, silent: true })
}

async function find(
  text: string,
  readerClass: 'public' | 'partners' | 'agents' = 'agents',
): Promise<Found[]> {
  const { searchSheets } = await import('@/features/finding/search/read/searchSheets')
  const { readSearchParameters } = await import('@/features/finding/search/read/searchParameters')
  const parameters = readSearchParameters(new URLSearchParams({ q: text }))
  const { hits } = await searchSheets({ payload, parameters, readerClass })
  return hits.map(({ number, title }) => ({ number, title }))
}

const create = (override: Parameters<typeof aScheme>[0], draft = false) =>
  payload.create({
    collection: SLUGS.schemes,
    data: aScheme({ themes: [theme], ...override }),
    draft,
    overrideAccess: true,
  })

describe('indexing', () => {
  it('finds a published sheet and no longer once it is unpublished', async () => {
    const { unpublishScheme } = await import('@/features/catalogue/schemes/write/unpublishScheme')
    const scheme = await create({ title: 'Chèque robinet' })
    await runJobs()
    const before = await find('robinet')
    await unpublishScheme({ payload, id: scheme.id })
    await runJobs()
    expect([before, await find('robinet')]).toStrictEqual([
      [{ number: scheme.number, title: 'Chèque robinet' }],
      [],
    ])
  })

  it('keeps finding the published version while a draft is saved over it', async () => {
    const { saveDraft } = await import('@/features/catalogue/schemes/write/saveDraft')
    const scheme = await create({ title: 'Chèque baignoire' })
    await saveDraft({ payload, id: scheme.id, data: { title: 'Chèque lavabo' } })
    await runJobs()
    expect([await find('baignoire'), await find('lavabo')]).toStrictEqual([
      [{ number: scheme.number, title: 'Chèque baignoire' }],
      [],
    ])
  })

  it('never indexes a sheet that was never published', async () => {
    await create({ title: 'Chèque citerne', _status: 'draft' }, true)
    await runJobs()
    expect(await find('citerne')).toStrictEqual([])
  })

  it('removes a sheet put in the trash and brings it back when it is restored', async () => {
    const scheme = await create({ title: 'Chèque gouttière' })
    await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { deletedAt: new Date().toISOString() },
      overrideAccess: true,
    })
    await runJobs()
    const trashed = await find('gouttière')
    await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { deletedAt: null },
      trash: true,
      overrideAccess: true,
    })
    await runJobs()
    expect([trashed, (await find('gouttière')).length]).toStrictEqual([[], 1])
  })

  it('follows a change of audience', async () => {
    const scheme = await create({ title: 'Chèque fontaine', audience: 'public' })
    await runJobs()
    const open = await find('fontaine', 'public')
    await payload.update({
      collection: SLUGS.schemes,
      id: scheme.id,
      data: { audience: 'agents' },
      overrideAccess: true,
    })
    await runJobs()
    expect([
      open.length,
      await find('fontaine', 'public'),
      (await find('fontaine', 'agents')).length,
    ]).toStrictEqual([1, [], 1])
  })

  it('finds a sheet by the new name of its theme', async () => {
    const scheme = await create({ title: 'Chèque aqueduc' })
    await payload.update({
      collection: SLUGS.themes,
      id: theme,
      data: { title: 'Hydraulique' },
      overrideAccess: true,
    })
    await runJobs()
    expect((await find('hydraulique')).map(({ number }) => number)).toContain(scheme.number)
  })

  it('changes nothing when a job runs twice', async () => {
    const { indexSheets } = await import('@/features/finding/search/write/indexSheets')
    const scheme = await create({ title: 'Chèque margelle' })
    const sheets = [{ id: scheme.id, publicId: scheme.publicId ?? '' }]
    await indexSheets({ payload, collection: SLUGS.schemes, sheets })
    const once = await find('margelle')
    await indexSheets({ payload, collection: SLUGS.schemes, sheets })
    expect(await find('margelle')).toStrictEqual(once)
  })

  it('is mended by the reconciler when the jobs were lost', async () => {
    const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
    const kept = await create({ title: 'Chèque cascade' })
    const gone = await create({ title: 'Chèque torrent' })
    await runJobs()
    await payload.update({
      collection: SLUGS.schemes,
      id: kept.id,
      data: { title: 'Chèque rivière' },
      overrideAccess: true,
    })
    await payload.delete({ collection: SLUGS.schemes, id: gone.id, overrideAccess: true })
    await payload.delete({
      collection: 'payload-jobs',
      where: { id: { exists: true } },
      overrideAccess: true,
    })
    const { mended } = await reconcileIndex(payload)
    expect([
      mended,
      await find('cascade'),
      await find('torrent'),
      (await find('rivière')).length,
    ]).toStrictEqual([2, [], [], 1])
    expect(await reconcileIndex(payload)).toStrictEqual({ mended: 0 })
  })

  it('is written again by itself where an earlier version of the portal wrote it', async () => {
    const { reconcileIndex } = await import('@/features/finding/search/write/reconcileIndex')
    const { loadSchemeDocuments } = await import('@/features/catalogue/schemes/read/loadSchemeDocuments')
    const { searchEngine } = await import('@/infra/search/select')
    const scheme = await create({ title: 'Chèque fontaine', officialUrl: 'https://fontaine.exemple.fr/' })
    await runJobs()
    const { agents } = await loadSchemeDocuments(payload, [scheme.id])
    const earlier = agents.map((document) => ({
      ...document,
      body: '',
      revision: document.revision.replace(/\.\d+/, ''),
    }))
    const engine = await searchEngine()
    await engine.index({ public: [], partners: [], agents: earlier })
    const before = await find('fontaine.exemple.fr')
    await reconcileIndex(payload)
    expect([before, (await find('fontaine.exemple.fr')).length]).toStrictEqual([[], 1])
  })

  it('answers the same after a rebuild', async () => {
    const { rebuildIndex } = await import('@/features/finding/search/write/rebuildIndex')
    const before = await find('chèque')
    await rebuildIndex(payload)
    expect(await find('chèque')).toStrictEqual(before)
  })

  it('applies synonyms edited as content', async () => {
    const scheme = await create({ title: 'Allocation de puits départementale' })
    await payload.create({
      collection: SLUGS.synonyms,
      data: { acronym: 'APD', terms: ['allocation de puits départementale'] },
      overrideAccess: true,
    })
    await runJobs()
    expect((await find('apd')).map(({ number }) => number)).toStrictEqual([scheme.number])
  })

  it('shows a pinned answer first', async () => {
    const scheme = await create({ title: 'Zone humide' })
    await payload.create({
      collection: SLUGS.pinnedAnswers,
      data: { queries: ['Chèque'], sheets: [scheme.number ?? ''] },
      overrideAccess: true,
    })
    await runJobs()
    expect((await find('cheque'))[0]?.number).toBe(scheme.number)
  })

  it('pins sheets of any kind, in the order of the editors; one that there is not is refused in words', async () => {
    const scheme = await create({ title: 'Salle des cartes' })
    const partner = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ name: 'Cartothèque' }),
      overrideAccess: true,
    })
    const pin = (sheets: string[]) =>
      payload.create({
        collection: SLUGS.pinnedAnswers,
        data: { queries: ['vieux plans'], sheets },
        overrideAccess: true,
      })
    await expect(pin([])).rejects.toThrow()
    await expect(pin(['D9999'])).rejects.toThrow()
    await pin([partner.number ?? '', scheme.number ?? ''])
    await runJobs()
    const found = await find('vieux plans')
    expect(found.slice(0, 2).map(({ number }) => number)).toStrictEqual([partner.number, scheme.number])
  })

  it('counts the words of a search without result, and no person', async () => {
    await find('Xylographie  ')
    await find('xylographie')
    await find('dupont@mail.example')
    const { flushLaterWrites } = await import('@/infra/database/laterWrites')
    await flushLaterWrites()
    const { docs } = await payload.find({
      collection: SLUGS.missedSearches,
      depth: 0,
      limit: 10,
      where: { words: { like: 'xylo' } },
      overrideAccess: true,
    })
    const { totalDocs } = await payload.count({
      collection: SLUGS.missedSearches,
      where: { words: { like: 'dupont' } },
      overrideAccess: true,
    })
    expect([docs.map(({ words, count }) => ({ words, count })), totalDocs]).toStrictEqual([
      [{ words: 'xylographie', count: 2 }],
      0,
    ])
  })

  it('holds exactly the allowed keys', async () => {
    const { entryOf } = await import('@/features/registry')
    const scheme = await create({ title: 'Chèque clé', internalNote: 'secret-interne' })
    const { agents } = await entryOf(SLUGS.schemes).load(payload, [scheme.id])
    expect(Object.keys(agents[0] ?? {}).sort()).toStrictEqual([
      'acronyms',
      'ageMax',
      'ageMin',
      'body',
      'chapters',
      'ended',
      'fees',
      'freshness',
      'freshnessRank',
      'id',
      'keywords',
      'kind',
      'level',
      'locations',
      'modes',
      'modifiedAt',
      'networks',
      'number',
      'openSlots',
      'organisationNames',
      'organisationNumber',
      'organisations',
      'publics',
      'reviewDueAt',
      'revision',
      'sections',
      'summary',
      'territory',
      'themes',
      'title',
      'type',
      'url',
      'verifiedAt',
      'version',
    ])
    expect(JSON.stringify(agents)).not.toContain('secret-interne')
  })

  it('is healthy when index and base agree, services of a kept organisation among them', async () => {
    const { id } = await payload.create({
      collection: SLUGS.organisations,
      data: anOrganisation({ audience: 'agents' }),
      overrideAccess: true,
    })
    await payload.create({
      collection: SLUGS.services,
      data: { name: 'Accueil réservé', organisation: id, audience: 'public', _status: 'published' },
      overrideAccess: true,
    })
    const { readHealth } = await import('@/features/shell/health/read/readHealth')
    await runJobs()
    const { search, status } = await readHealth(payload)
    expect([status, search.documents === search.expected]).toStrictEqual(['ok', true])
  })
})

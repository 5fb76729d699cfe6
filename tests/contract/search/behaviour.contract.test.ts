import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FreshnessState, freshnessRank } from '@/domain/sheet/freshness'
import type { SearchDocument } from '@/infra/search/SearchDocument'
import type { SearchQuery } from '@/infra/search/SearchQuery'
import { aSearchDocument } from '../../factories/aSearchDocument'
import { aSearchQuery } from '../../factories/aSearchQuery'
import { ENGINES, type OpenedEngine } from './engines'

describe.each(ENGINES)('A search on $name', ({ open }) => {
  let opened: OpenedEngine

  beforeEach(async () => {
    opened = await open()
  })

  afterEach(() => opened.dispose())

  const given = (...agents: SearchDocument[]) => opened.engine.index({ public: [], partners: [], agents })
  const search = (query: Partial<SearchQuery>) => opened.engine.search(aSearchQuery(query))
  const ids = async (query: Partial<SearchQuery>) => (await search(query)).hits.map(({ id }) => id)

  it('browses everything, verified first, when nothing is typed', async () => {
    const late = aSearchDocument({ id: 'd-1', freshness: 'overdue', freshnessRank: freshnessRank('overdue') })
    await given(late, aSearchDocument({ id: 'd-3' }), aSearchDocument({ id: 'd-2' }))
    const { hits, droppedWords } = await search({ text: '  ' })
    expect(hits.map(({ id, reason }) => [id, reason])).toStrictEqual([
      ['d-2', null],
      ['d-3', null],
      ['d-1', null],
    ])
    expect(droppedWords).toStrictEqual([])
  })

  it('puts verified before due soon before overdue at equal relevance, then follows the ids', async () => {
    const sheet = (id: string, freshness: FreshnessState) =>
      aSearchDocument({ id, title: 'Aide au logement', freshness, freshnessRank: freshnessRank(freshness) })
    await given(
      sheet('d-1', 'overdue'),
      sheet('d-4', 'verified'),
      sheet('d-2', 'dueSoon'),
      sheet('d-3', 'verified'),
    )
    expect(await ids({ text: 'logement' })).toStrictEqual(['d-3', 'd-4', 'd-2', 'd-1'])
  })

  it('ranks exact above synonym above stem above prefix above typo in the same field', async () => {
    await opened.engine.configure({ acronyms: [], synonyms: [['nourrice', 'gardienne']] })
    const titles = ['nourrise', 'nourricerie', 'nourrices', 'gardienne', 'nourrice']
    await given(...titles.map((title, n) => aSearchDocument({ id: `d-${n}`, title })))
    const { hits } = await search({ text: 'nourrice' })
    expect(hits.map(({ title, reason }) => [title, reason])).toStrictEqual([
      ['nourrice', 'exact'],
      ['gardienne', 'synonym'],
      ['nourrices', 'stem'],
      ['nourricerie', 'prefix'],
      ['nourrise', 'typo'],
    ])
  })

  it('ranks acronyms above title above keywords above summary above body', async () => {
    await given(
      aSearchDocument({ id: 'd-1', title: 'Un', body: 'caution' }),
      aSearchDocument({ id: 'd-2', title: 'Deux', summary: 'caution' }),
      aSearchDocument({ id: 'd-3', title: 'Trois', keywords: ['caution'] }),
      aSearchDocument({ id: 'd-4', title: 'Caution' }),
      aSearchDocument({ id: 'd-5', title: 'Cinq', acronyms: ['CAUTION'] }),
    )
    expect(await ids({ text: 'caution' })).toStrictEqual(['d-5', 'd-4', 'd-3', 'd-2', 'd-1'])
  })

  it('asks for all the words first, then drops them from the right', async () => {
    await given(
      aSearchDocument({ id: 'd-1', title: 'Logement', body: 'étudiant' }),
      aSearchDocument({ id: 'd-2', title: 'Logement' }),
    )
    expect(await ids({ text: 'logement étudiant' })).toStrictEqual(['d-1'])
    const { hits, droppedWords } = await search({ text: 'logement étudiant qzqzqz' })
    expect(hits.map(({ id }) => id)).toStrictEqual(['d-1'])
    expect(droppedWords).toStrictEqual(['qzqzqz'])
    const nothing = await search({ text: 'qzqzqz wxwxwx' })
    expect([nothing.total, nothing.droppedWords]).toStrictEqual([0, []])
  })

  it('ignores the words after the tenth', async () => {
    await given(aSearchDocument({ id: 'd-1', body: 'un1 un2 un3 un4 un5 un6 un7 un8 un9 un10' }))
    const text = 'un1 un2 un3 un4 un5 un6 un7 un8 un9 un10 qzqzqz'
    expect(await ids({ text })).toStrictEqual(['d-1'])
  })

  it('answers a query made of stop words only', async () => {
    await given(
      aSearchDocument({ id: 'd-1', title: 'Accompagnement dans la durée', body: 'avec dans dansant' }),
    )
    expect(await ids({ text: 'dans' })).toStrictEqual(['d-1'])
  })

  it('finds a territory among more than a hundred', async () => {
    const territory = Array.from({ length: 140 }, (_, n) => `T${String(n).padStart(3, '0')}`)
    await given(aSearchDocument({ id: 'd-1', territory }))
    expect((await search({})).facets.territory.map(({ value }) => value)).toStrictEqual(territory)
  })

  it('keeps a selected value that nothing has', async () => {
    await given(aSearchDocument({ id: 'd-1', kind: 'demarche' }))
    const { total, facets } = await search({ filters: { kind: ['inconnu"\\\''] } })
    expect([total, facets.kind]).toStrictEqual([
      0,
      [
        { value: 'demarche', count: 1 },
        { value: 'inconnu"\\\'', count: 0 },
      ],
    ])
  })

  it('leaves ended sheets to those who ask for them', async () => {
    await given(aSearchDocument({ id: 'd-1', title: 'Prime', ended: true }))
    expect(await ids({ text: 'prime' })).toStrictEqual([])
    expect(await ids({ text: 'prime', includeEnded: true })).toStrictEqual(['d-1'])
  })

  it('puts pinned sheets first, where they pass the filters', async () => {
    await given(
      aSearchDocument({ id: 'd-1', title: 'Logement', kind: 'demarche' }),
      aSearchDocument({ id: 'd-2', title: 'Loyer', kind: 'demarche' }),
      aSearchDocument({ id: 'd-3', title: 'Logement social', kind: 'information' }),
    )
    const pinned = ['d-2', 'd-3', 'd-9']
    expect(await ids({ text: 'logement', pinned })).toStrictEqual(['d-2', 'd-3', 'd-1'])
    const filters = { kind: ['demarche'] }
    expect(await ids({ text: 'logement', pinned, filters })).toStrictEqual(['d-2', 'd-1'])
  })

  it('sorts titles as French does, without regard to accents and case', async () => {
    const titles = ['Zone', 'Éducation', 'eau', 'Enfance', 'Être', 'école', 'Œuvre']
    await given(...titles.map((title, n) => aSearchDocument({ id: `d-${n}`, title })))
    const { hits } = await search({ sort: 'title' })
    expect(hits.map(({ title }) => title)).toStrictEqual([
      'eau',
      'école',
      'Éducation',
      'Enfance',
      'Être',
      'Œuvre',
      'Zone',
    ])
  })

  it('sorts by date of change and of verification, never verified last', async () => {
    const at = (day: number) => `2025-01-0${day}T00:00:00.000Z`
    await given(
      aSearchDocument({ id: 'd-1', modifiedAt: at(1), verifiedAt: at(3) }),
      aSearchDocument({ id: 'd-2', modifiedAt: at(3), verifiedAt: null }),
      aSearchDocument({ id: 'd-3', modifiedAt: at(2), verifiedAt: at(4) }),
    )
    expect(await ids({ sort: 'modified' })).toStrictEqual(['d-2', 'd-3', 'd-1'])
    expect(await ids({ sort: 'verified' })).toStrictEqual(['d-3', 'd-1', 'd-2'])
  })

  it('sorts by distance to the nearest place, without a place last, across the antimeridian', async () => {
    await given(
      aSearchDocument({ id: 'd-1' }),
      aSearchDocument({ id: 'd-2', locations: [{ lat: 0, lng: 170 }] }),
      aSearchDocument({
        id: 'd-3',
        locations: [
          { lat: 40, lng: 40 },
          { lat: 0, lng: -179.5 },
        ],
      }),
    )
    const near = { lat: 0, lng: 179.5, radiusKm: null }
    const { hits } = await search({ near, sort: 'distance' })
    expect(
      hits.map(({ id, distance }) => [id, distance === undefined ? null : Math.round(distance)]),
    ).toStrictEqual([
      ['d-3', 111],
      ['d-2', 1056],
      ['d-1', null],
    ])
    expect(await ids({ near: { ...near, radiusKm: 112 } })).toStrictEqual(['d-3'])
  })

  it('gives each hit once over its pages, in one order', async () => {
    const many = Array.from({ length: 57 }, (_, n) =>
      aSearchDocument({ id: `d-${100 + n}`, title: 'Aide au logement' }),
    )
    await given(...many)
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((page) => ids({ text: 'logement', page, pageSize: 10 })),
    )
    expect(pages.flat()).toStrictEqual(many.map(({ id }) => id))
  })

  it('marks what matched, escapes the rest, and keeps the original letters', async () => {
    await opened.engine.configure({ acronyms: ['RSA'], synonyms: [['RSA', 'revenu de solidarité active']] })
    await given(
      aSearchDocument({
        id: 'd-1',
        title: 'L’Œuvre & <le> revenu de solidarité active',
        summary: 'Une œuvre.',
      }),
    )
    const [byLetter] = (await search({ text: 'oeuvre' })).hits
    expect(byLetter?.highlights).toStrictEqual({
      title: 'L’<mark>Œuvre</mark> &amp; &lt;le&gt; revenu de solidarité active',
      snippet: 'Une <mark>œuvre</mark>.',
    })
    const [bySynonym] = (await search({ text: 'rsa' })).hits
    expect(bySynonym?.highlights.title).toBe(
      'L’Œuvre &amp; &lt;le&gt; <mark>revenu de solidarité active</mark>',
    )
  })

  it('suggests titles by their beginnings, acronyms and numbers, without sheets past their end', async () => {
    await given(
      aSearchDocument({
        id: 'd-1',
        number: 'D0042',
        title: 'Aide personnalisée au logement',
        acronyms: ['APL'],
      }),
      aSearchDocument({ id: 'd-2', number: 'D0043', title: 'Logement social', body: 'apl' }),
      aSearchDocument({ id: 'd-3', number: 'D0044', title: 'Logement ancien', ended: true }),
    )
    const suggest = async (text: string) =>
      (await opened.engine.suggest('agents', text, 8)).map(({ number }) => number)
    expect(await suggest('loge')).toStrictEqual(['D0043', 'D0042'])
    expect(await suggest('apl')).toStrictEqual(['D0042'])
    expect(await suggest('')).toStrictEqual([])
    expect(await opened.engine.suggest('agents', 'aide perso', 8)).toStrictEqual([
      { text: 'Aide personnalisée au logement', type: 'scheme', number: 'D0042', url: '/dispositifs/D0042' },
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const NOW = '2026-11-22T10:00:00.000Z'

const { payload } = await openTestPayload({ REPERE_NOW: NOW })

/** Searches these words, finds the sheet and opens it. */
async function searchAndOpen(number: string, words: string): Promise<void> {
  const { noteSearch } = await import('@/features/finding/usage/searchTrails')
  noteSearch(words, [number, 'P9999'])
  await open(number, results(words))
}

/** Opens a sheet as a browser does that comes from `referer`. */
async function open(number: string, referer?: string): Promise<void> {
  const { cameFromSearch } = await import('@/features/finding/usage/read/cameFromSearch')
  const { countSheetRead } = await import('@/features/finding/usage/write/countSheetRead')
  const headers = new Headers({ host: 'portail.example', ...(referer ? { referer } : {}) })
  countSheetRead({ payload, number, fromSearch: cameFromSearch(headers) })
}

const results = (words: string) =>
  `https://portail.example/recherche?${new URLSearchParams({ q: words, kind: 'ccas' })}`

/** What is counted in memory reaches the base. */
async function flush(): Promise<void> {
  const { flushLaterWrites } = await import('@/infra/database/laterWrites')
  await flushLaterWrites()
}

async function thisMonth(number: string) {
  await flush()
  const { sheetReach } = await import('@/features/trust/reach/read/sheetReach')
  return (await sheetReach(payload, number, new Date(NOW)))[0]
}

async function wordsOf(number: string) {
  await flush()
  const { sheetWords } = await import('@/features/trust/reach/read/sheetWords')
  return sheetWords(payload, number, '2026-11')
}

async function keptWordsOf(number: string): Promise<(string | number)[][]> {
  await flush()
  const { docs } = await payload.find({
    collection: 'sheet-words',
    where: { number: { equals: number } },
    sort: 'words',
    depth: 0,
    limit: 50,
    overrideAccess: true,
  })
  return docs.map(({ words, month, count }) => [words, month, count])
}

describe('the reach of a sheet', () => {
  it('counts reads, those that a search led to and its words, even all at once', async () => {
    const opened = [
      ...Array.from({ length: 4 }, () => searchAndOpen('P9001', '  Aide   Alimentaire ')),
      open('P9001', 'https://ailleurs.example/recherche?q=colis'),
      open('P9001', 'https://portail.example/annuaire?q=colis'),
      open('P9001'),
    ]
    await Promise.all(opened)
    expect([await thisMonth('P9001'), await wordsOf('P9001')]).toStrictEqual([
      { month: '2026-11', reads: 7, fromSearch: 4 },
      [{ words: 'aide alimentaire', count: 4 }],
    ])
  })

  it('keeps no words that may tell who a person is, and the rest cut short', async () => {
    for (const words of [
      'Mme Exemple',
      'monsieur exemple',
      '06 12 34 56 78',
      'a@b.example',
      '12/03/2011',
      '',
    ])
      await searchAndOpen('P9002', words)
    await searchAndOpen('P9002', 'x'.repeat(80))
    expect([(await thisMonth('P9002'))?.fromSearch, await keptWordsOf('P9002')]).toStrictEqual([
      7,
      [['x'.repeat(60), '2026-11', 1]],
    ])
  })

  it('shows no words searched fewer than three times', async () => {
    for (const words of ['rare', 'rare', 'courant', 'courant', 'courant']) await searchAndOpen('P9003', words)
    expect(await wordsOf('P9003')).toStrictEqual([{ words: 'courant', count: 3 }])
  })

  it('keeps no words that no search of ours has shown it for, and one read a search', async () => {
    await open('P9006', results('planté'))
    await searchAndOpen('P9006', 'trouvé')
    await open('P9006', results('trouvé'))
    await open('P9999', results('autre chose'))
    expect([await keptWordsOf('P9006'), (await thisMonth('P9006'))?.fromSearch]).toStrictEqual([
      [['trouvé', '2026-11', 1]],
      3,
    ])
  })

  it('reads no address so long that screening it would hold the server', async () => {
    const { storableWords } = await import('@/features/finding/usage/storableWords')
    const { screenPersonalData } = await import('@/domain/report/screenPersonalData')
    expect(storableWords(`aide ${'a'.repeat(14_000)}`, 60)).toHaveLength(60)
    const { cameFromSearch } = await import('@/features/finding/usage/read/cameFromSearch')
    const headers = new Headers({ host: 'portail.example', referer: results('a'.repeat(14_000)) })
    expect(cameFromSearch(headers)).toBeNull()
    expect(screenPersonalData('a'.repeat(14_000))).toStrictEqual([])
  })

  it('has twelve months, the present one first, those of before left out', async () => {
    const use = (day: string, reads: number) =>
      payload.create({
        collection: 'sheet-uses',
        data: { key: `${day}:P9004`, day, number: 'P9004', reads, fromSearch: 1 },
        overrideAccess: true,
      })
    await use('2025-11-30', 100)
    await use('2025-12-01', 5)
    await use('2026-10-02', 2)
    await use('2026-10-31', 3)
    const { sheetReach } = await import('@/features/trust/reach/read/sheetReach')
    const months = await sheetReach(payload, 'P9004', new Date(NOW))
    expect([months.length, months[0], months[1], months[11]]).toStrictEqual([
      12,
      { month: '2026-11', reads: 0, fromSearch: 0 },
      { month: '2026-10', reads: 5, fromSearch: 2 },
      { month: '2025-12', reads: 5, fromSearch: 1 },
    ])
  })

  it('forgets the rare words of past months and all old ones, however often that runs', async () => {
    const keep = (month: string, words: string, count: number) =>
      payload.create({
        collection: 'sheet-words',
        data: { key: `P9005:${month}:${words}`, month, number: 'P9005', words, count },
        overrideAccess: true,
      })
    await keep('2025-10', 'ancien', 50)
    await keep('2026-10', 'fréquent', 3)
    await keep('2026-10', 'rare', 2)
    await keep('2026-11', 'nouveau', 1)
    const { forgetWords } = await import('@/features/trust/reach/write/forgetWords')
    await forgetWords(payload)
    await forgetWords(payload)
    expect(await keptWordsOf('P9005')).toStrictEqual([
      ['fréquent', '2026-10', 3],
      ['nouveau', '2026-11', 1],
    ])
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RateEntry } from '@/domain/rates/Rate'
import { step } from '../lib/progress'
import { addEditions, timeReadings } from './editionsBench'
import { pick, seededRandom } from './generator'
import { citingText, guidePlaces } from './guideRecords'
import { throwawayBase } from './throwawayBase'
import { percentile, rounded, timed } from './timing'

/** At their p95, in milliseconds; the readings of a chapter leave as much again for its page. */
const LIMITS = { impact: 1000, chapter: 75, reading: 300 }
const SIZES = { articles: 1_400, schemes: 2_000, rates: 300 }
const SLICE = 200
const WARM_UP = 10

type Base = Awaited<ReturnType<typeof import('../lib/openBase')['openBase']>>

/**
 * Fills an empty base with a guide, schemes that cite rates, and editions, then times what an editor waits for before a value (each scheme
 * and each sheet of the guide cites the rate that is asked for), what the page of a chapter reads, and readings of past days.
 */
export async function runGuideBench({ editions, queries }: { editions: number; queries: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, { ...throwawayBase(folder), MEILI_URL: '' })
  try {
    const { openBase } = await import('../lib/openBase')
    const payload = await openBase()
    const { chapters, numbers } = await fill(payload)
    const { completeEditions } = await import('@/features/keeping/editions/write/completeEditions')
    await completeEditions(payload)
    await addEditions(payload, editions - SIZES.schemes - SIZES.articles)
    const figures = {
      impact: atP95(await timeImpacts(payload)),
      chapter: atP95(await timeChapters(payload, chapters, queries)),
      reading: atP95(await timeReadings(payload, numbers, queries)),
    }
    const within =
      figures.impact.p95 <= LIMITS.impact &&
      figures.chapter.p95 <= LIMITS.chapter &&
      figures.reading.p95 <= LIMITS.reading
    return { ...SIZES, editions, ...figures, within }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const atP95 = (times: readonly number[]) => ({
  p50: rounded(percentile(times, 0.5)),
  p95: rounded(percentile(times, 0.95)),
})

async function fill(payload: Base) {
  const [{ newDocumentId }, { insertDocuments }, { SLUGS }, { citedCodes }, { placeKey }] = await Promise.all(
    [
      import('@/infra/database/newDocumentId'),
      import('@/infra/database/insertDocuments'),
      import('@/domain/slugs'),
      import('@/features/sheets/rates/present/citedCodes'),
      import('@/domain/guide/placeKey'),
    ],
  )
  const at = '2024-01-15T08:00:00.000Z'
  const dates = { createdAt: at, updatedAt: at }
  const published = { ...dates, modifiedAt: at, verifiedAt: at, audience: 'public', _status: 'published' }
  const insert = async (documents: Parameters<typeof insertDocuments>[1], what: string) => {
    for (let first = 0; first < documents.length; first += SLICE)
      await insertDocuments(payload, documents.slice(first, first + SLICE))
    step(`${documents.length} ${what}`)
  }
  const rates = Array.from({ length: SIZES.rates }, (_, n) => {
    const code = `bareme_${n}`
    const entry = {
      id: `${code}-1`,
      effectFrom: at,
      amount: '100',
      referenceTitle: 'Décret',
      enteredAt: at,
      shownAt: at,
    }
    const data = {
      ...dates,
      code,
      label: code,
      domain: 'family',
      kind: 'value',
      unit: 'EUR',
      zone: 'france',
      entries: [entry],
      firstPublishedAt: at,
      _status: 'published',
    }
    return { collection: SLUGS.rates, id: newDocumentId(), data, versioned: true }
  })
  await insert(rates, 'barèmes')
  const numbers: string[] = []
  const schemes = Array.from({ length: SIZES.schemes }, (_, n) => {
    const number = `D${String(n + 1).padStart(4, '0')}`
    numbers.push(number)
    const texts = {
      summary: citingText(n, 1),
      conditions: citingText(n, 8),
      amount: '{{bareme_0}}',
      delay: 'Un mois',
    }
    const data = {
      ...published,
      ...texts,
      number,
      publicId: number,
      title: `Aide ${number}`,
      rateCodes: citedCodes(texts),
    }
    return { collection: SLUGS.schemes, id: newDocumentId(), data, versioned: true }
  })
  await insert(schemes, 'dispositifs')
  const places = guidePlaces(SIZES.articles, newDocumentId)
  const chapters = places.chapters.map(({ id, ...data }) => ({
    collection: SLUGS.chapters,
    id,
    data: { ...dates, ...data, place: placeKey(data.parent, data.position) },
    versioned: false,
  }))
  await insert(chapters, 'chapitres')
  const { markdownToRichText } = await import('@/features/sheets/markdown/read/markdownToRichText')
  const articles = places.articles.map(({ chapter, position }, n) => {
    const number = `G${String(n + 1).padStart(4, '0')}`
    const { body } = markdownToRichText(citingText(n, 12), {
      link: (url) => ({ url }),
      picture: () => ({ fault: '' }),
      hasSheet: () => true,
      newId: newDocumentId,
    })
    const texts = { summary: citingText(n, 1), body }
    const data = {
      ...published,
      ...texts,
      number,
      publicId: number,
      title: `Fiche ${number}`,
      chapter,
      position,
      place: placeKey(chapter, position),
      rateCodes: citedCodes(texts),
    }
    return { collection: SLUGS.articles, id: newDocumentId(), data, versioned: true }
  })
  await insert(articles, 'fiches du guide')
  return { chapters: chapters.map(({ id }) => id), numbers }
}

async function timeImpacts(payload: Base): Promise<number[]> {
  const { readImpact } = await import('@/features/desk/rates/read/readImpact')
  const value: RateEntry = {
    id: 'new',
    kind: 'amount',
    effectFrom: '2030-01-01',
    amount: '120',
    brackets: [],
    unit: null,
    reference: null,
    otherReferences: null,
    publishedOn: null,
    enteredAt: null,
    enteredByName: null,
    shownAt: null,
    note: null,
  }
  const times: number[] = []
  for (let n = 0; n < WARM_UP + 10; n += 1) {
    const time = await timed(async () => {
      const { sheets } = await readImpact(payload, 'bareme_0', value)
      if (sheets.length !== SIZES.schemes + SIZES.articles)
        throw new Error(`${sheets.length} sheets in the impact`)
    })
    if (n >= WARM_UP) times.push(time)
  }
  return times
}

async function timeChapters(payload: Base, chapters: readonly string[], queries: number): Promise<number[]> {
  const { findChapter } = await import('@/features/catalogue/articles/read/findChapter')
  const random = seededRandom(7)
  const times: number[] = []
  for (let n = 0; n < queries + WARM_UP; n += 1) {
    const id = pick(random, chapters)
    const time = await timed(() => findChapter({ payload, readerClass: 'public', id }))
    if (n >= WARM_UP) times.push(time)
  }
  return times
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { step } from '../lib/progress'
import { pick, seededRandom } from './generator'
import { throwawayBase } from './throwawayBase'
import { percentile, rounded, timed } from './timing'

/** What a reading may take at its p95, in milliseconds, and the first editions of 2,000 sheets, in seconds. */
const READING_MS = 300
const START_SECONDS = 30
const SCHEMES = 2_000
const SLICE = 200
const WARM_UP = 20
const PARAGRAPH = 'Le ménage habite le département depuis trois mois et ses ressources sont sous le plafond. '

type Base = Awaited<ReturnType<typeof import('../lib/openBase')['openBase']>>

/**
 * Fills an empty base with published schemes as a base from before editions holds them, times their first editions, then adds others
 * up to a number and times readings of days drawn by chance, for both questions, links included.
 */
export async function runEditionsBench({ editions, queries }: { editions: number; queries: number }) {
  const folder = mkdtempSync(join(tmpdir(), 'repere-bench-'))
  Object.assign(process.env, { ...throwawayBase(folder), MEILI_URL: '' })
  try {
    const { openBase } = await import('../lib/openBase')
    const payload = await openBase()
    const numbers = await fillSchemes(payload)
    step('premières éditions')
    const { completeEditions } = await import('@/features/keeping/editions/write/completeEditions')
    const cpu = process.cpuUsage()
    const seconds = rounded((await timed(() => completeEditions(payload))) / 1000)
    const { user, system } = process.cpuUsage(cpu)
    const start = { schemes: numbers.length, seconds, cpuSeconds: rounded((user + system) / 1e6) }
    await addEditions(payload, editions - numbers.length)
    const times = await timeReadings(payload, numbers, queries)
    const reading = { p50: rounded(percentile(times, 0.5)), p95: rounded(percentile(times, 0.95)) }
    const within = reading.p95 <= READING_MS && start.cpuSeconds <= START_SECONDS
    return { editions, start, reading, within }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function fillSchemes(payload: Base): Promise<string[]> {
  const [{ newDocumentId }, { SLUGS }] = await Promise.all([
    import('@/infra/database/newDocumentId'),
    import('@/domain/slugs'),
  ])
  const { insertDocuments } = await import('@/infra/database/insertDocuments')
  const at = '2024-01-15T08:00:00.000Z'
  const numbers: string[] = []
  for (let first = 0; first < SCHEMES; first += SLICE) {
    const documents = Array.from({ length: SLICE }, (_, n) => {
      const number = `D${String(first + n + 1).padStart(4, '0')}`
      numbers.push(number)
      const data = {
        number,
        publicId: number,
        title: `Aide ${number}`,
        summary: PARAGRAPH,
        conditions: PARAGRAPH.repeat(20),
        amount: '300 €',
        steps: Array.from({ length: 6 }, (_each, rank) => ({ id: `${number}-${rank}`, text: PARAGRAPH })),
        audience: 'public',
        modifiedAt: at,
        createdAt: at,
        updatedAt: at,
        _status: 'published',
      }
      return { collection: SLUGS.schemes, id: newDocumentId(), data, versioned: true }
    })
    await insertDocuments(payload, documents)
    step(`${first + SLICE} dispositifs`)
  }
  return numbers
}

/** Copies of the first editions, each sheet in turn, a month after the one before. */
export async function addEditions(payload: Base, more: number): Promise<void> {
  const [{ newDocumentId }, { insertDocuments }, { SLUGS }] = await Promise.all([
    import('@/infra/database/newDocumentId'),
    import('@/infra/database/insertDocuments'),
    import('@/domain/slugs'),
  ])
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    depth: 0,
    limit: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (let written = 0; written < more; written += SLICE) {
    const documents = Array.from({ length: Math.min(SLICE, more - written) }, (_, n) => {
      const rank = written + n
      const { id, ...first } = docs[rank % docs.length] ?? docs[0] ?? { id: '' }
      const edition = 2 + Math.floor(rank / docs.length)
      const at = new Date(Date.UTC(2024, edition, 1 + (rank % 28), 9)).toISOString()
      const data = { ...first, edition, digest: `${id}-${edition}`, publishedAt: at, effectFrom: at }
      return { collection: SLUGS.editions, id: newDocumentId(), data, versioned: false }
    })
    await insertDocuments(payload, documents)
  }
  step(`${docs.length + Math.max(0, more)} éditions`)
}

/** Readings of days drawn by chance, for both questions, links included, in milliseconds. */
export async function timeReadings(
  payload: Base,
  numbers: readonly string[],
  queries: number,
): Promise<number[]> {
  const [{ findPast }, { readPast }, { schemeOfEdition }, { findSchemeLinks }] = await Promise.all([
    import('@/features/keeping/editions/read/findPast'),
    import('@/features/keeping/editions/read/readPast'),
    import('@/features/catalogue/schemes/present/schemeOfEdition'),
    import('@/features/catalogue/schemes/read/findSchemeLinks'),
  ])
  const random = seededRandom(17)
  const times: number[] = []
  for (let n = 0; n < queries + WARM_UP; n += 1) {
    const number = pick(random, numbers)
    const month = String(2 + Math.floor(random() * 8)).padStart(2, '0')
    const asked = {
      readerClass: 'public',
      reading: n % 2 ? 'droit' : 'affichee',
      day: `2024-${month}-20`,
    } as const
    const time = await timed(async () => {
      const past = await findPast({ payload, readerClass: 'public', number })
      const read = past && (await readPast({ payload, past, now: new Date(), ...asked }))
      if (!read) throw new Error(`No edition of ${number} on ${asked.day}`)
      await findSchemeLinks({ payload, readerClass: 'public', scheme: schemeOfEdition(read.stored) })
    })
    if (n >= WARM_UP) times.push(time)
  }
  return times
}

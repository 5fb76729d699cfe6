import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { LAST_NAME } from '@/features/placement/degraded/present/degradedName'
import type { Unit } from '@/payload-types'
import { aFacility } from '../../factories/aFacility'
import { aUnit } from '../../factories/aUnit'
import { aUser } from '../../factories/aUser'
import { pdfText } from '../../helpers/asserts/pdfText'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { signIn } from '../../helpers/scenes/signIn'
import { findChromium } from '../../helpers/servers/findChromium'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload, folder } = await openTestPayload({ REPERE_NOW: '2026-11-29T13:16:00Z' })
const DIR = join(folder, 'mode-degrade')
const NAME = 'places-libres-2026-11-29-14h16'

beforeEach(async () => {
  const { env } = await import('@/env')
  Object.assign(env, {
    REPERE_NOW: '2026-11-29T13:16:00Z',
    CHROMIUM_PATH: undefined,
    DEGRADED_DIR: undefined,
  })
  rmSync(DIR, { recursive: true, force: true })
  for (const collection of ['units', 'facilities'] as const)
    await payload.delete({ collection, where: {}, depth: 0, overrideAccess: true })
  await payload.kv.clear()
})

async function at(instant: string): Promise<void> {
  const { env } = await import('@/env')
  Object.assign(env, { REPERE_NOW: instant })
}

async function keep(): Promise<void> {
  const { keepDegradedFiles } = await import('@/features/placement/degraded/write/keepDegradedFiles')
  await keepDegradedFiles(payload)
}

const told = (confirmedAt: string, count = 2): Partial<Unit> => ({
  freePlaces: {
    counts: [{ duration: 'urgence', count, from: null }],
    outOfService: [],
    confirmedAt,
    confirmedBy: 'éducatrice de garde',
  },
})

async function aScene(): Promise<void> {
  const { id } = await aFacility(payload, {
    name: '=Maison & Essais',
    phones: [
      { number: '01 99 00 60 01', kind: 'admissions' },
      { number: '06 39 98 00 02', kind: 'astreinte', note: 'nuit et week-end' },
    ],
  })
  await aUnit(payload, id, { name: 'Petits', ...told('2026-11-29T08:00:00.000Z') })
  await aUnit(payload, id, { name: 'Oubliés', ...told('2026-11-20T08:00:00.000Z') })
  await aUnit(payload, id, { name: 'Complets', ...told('2026-11-29T08:00:00.000Z', 0) })
  const { id: draft } = await aFacility(payload, { name: 'Maison cachée', _status: 'draft' })
  await aUnit(payload, draft, told('2026-11-29T08:00:00.000Z'))
}

const read = (name: string) => readFileSync(join(DIR, name), 'utf8')

async function download(file: string, role: 'agent' | 'coordinator' | 'partner' | 'editor' | null) {
  const { answerDegradedFile } = await import('@/features/placement/degraded/read/answerDegradedFile')
  const url = `http://localhost:3000/places/mode-degrade/telecharger?fichier=${encodeURIComponent(file)}`
  const headers = role
    ? (await signIn(payload, await aUser(payload, { roles: [role] }))).headers
    : new Headers({ 'x-repere-peer': '192.0.2.7' })
  return answerDegradedFile(new Request(url, { headers }))
}

describe('the list for the degraded mode', () => {
  it('tells the places that are confirmed and the numbers to call, whole, under its own name and as the last', async () => {
    await aScene()
    await keep()
    expect(readdirSync(DIR).sort()).toStrictEqual(
      [`${LAST_NAME}.csv`, `${LAST_NAME}.html`, `${NAME}.csv`, `${NAME}.html`].sort(),
    )
    const [warning, headers, ...rows] = readStrictCsv(read(`${NAME}.csv`).slice(1), ';')
    expect(warning).toStrictEqual(['Mise à jour 29\u00a0novembre\u00a02026 à 14:16, ne vaut pas réservation'])
    expect(headers?.length).toBe(14)
    expect(rows).toStrictEqual([
      [
        'Internat collectif',
        '6 à 12\u00a0ans',
        'Mixte',
        expect.stringMatching(/^L\d{4}$/),
        "'=Maison & Essais",
        'Étampes',
        'Petits',
        'Urgence',
        '2',
        '',
        '29\u00a0novembre\u00a02026 à 09:00',
        'éducatrice de garde',
        '06 39 98 00 02',
        '01 99 00 60 01',
      ],
    ])
    const html = read(`${LAST_NAME}.html`)
    expect(html).toContain('ne vaut pas réservation</p>')
    expect(html).toContain('=Maison &amp; Essais')
    expect(html).not.toContain('Maison cachée')
    expect(html).not.toContain('Oubliés')
  })

  it('lets the group of its owner read it', async () => {
    await aScene()
    await keep()
    expect([DIR, join(DIR, `${NAME}.csv`)].map((path) => statSync(path).mode & 0o777)).toStrictEqual([
      0o750, 0o640,
    ])
  })

  it('leaves the commune out where an address is kept even from agents, and tells the contact point', async () => {
    const { degradedList } = await import('@/features/placement/degraded/present/degradedList')
    const { DEFAULT_FREE_PLACES_SETTINGS: settings } = await import('@/domain/facility/freePlacesSettings')
    const { findListedUnits } = await import('@/features/catalogue/facilities/read/findListedUnits')
    const { id } = await aFacility(payload, {
      audience: 'partners',
      contactPoint: 'Par la cellule des admissions.',
      restrictions: [{ part: 'address', audience: 'agents', reason: 'Mères en danger' }],
    })
    await aUnit(payload, id, told('2026-11-29T08:00:00.000Z'))
    const now = new Date('2026-11-29T13:16:00Z')
    const whereFor = async (reader: 'agents' | 'partners') =>
      degradedList(await findListedUnits(payload, reader), { now, settings }).facilities.map(
        ({ where }) => where,
      )
    expect([await whereFor('agents'), await whereFor('partners')]).toStrictEqual([
      ['Étampes'],
      ['Par la cellule des admissions.'],
    ])
  })

  it('is written once a quarter of an hour for all processes, and again at the next', async () => {
    await aScene()
    await Promise.all([keep(), keep()])
    await at('2026-11-29T13:29:00Z')
    await keep()
    await at('2026-11-29T13:30:00Z')
    await keep()
    expect(
      readdirSync(DIR)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    ).toStrictEqual([
      'places-libres-2026-11-29-14h16.csv',
      'places-libres-2026-11-29-14h30.csv',
      `${LAST_NAME}.csv`,
    ])
  })

  it('keeps the last eight', async () => {
    await aScene()
    for (let quarter = 0; quarter < 10; quarter += 1) {
      await at(new Date(Date.UTC(2026, 10, 29, 10, 15 * quarter)).toISOString())
      await keep()
    }
    const { listDegradedFiles } = await import('@/features/placement/degraded/read/listDegradedFiles')
    expect((await listDegradedFiles()).map(({ time, files }) => [time, files.length])).toStrictEqual(
      ['13:15', '13:00', '12:45', '12:30', '12:15', '12:00', '11:45', '11:30'].map((time) => [time, 2]),
    )
  })

  it('is not written without any facility', async () => {
    await keep()
    expect(() => readdirSync(DIR)).toThrow('ENOENT')
  })

  it('is tried again where the folder could not be written, and its age tells it', async () => {
    await aScene()
    const { env } = await import('@/env')
    const { readDegradedHealth } = await import('@/features/placement/degraded/read/readDegradedHealth')
    // A file stands where the folder should.
    Object.assign(env, { DEGRADED_DIR: join(folder, 'repere.txt', 'x') })
    const { writeFileSync } = await import('node:fs')
    writeFileSync(join(folder, 'repere.txt'), '')
    await expect(keep()).rejects.toThrow('ENOTDIR')
    expect(await readDegradedHealth(payload)).toStrictEqual({ lastAt: null, ageSeconds: null, pdf: false })
    Object.assign(env, { DEGRADED_DIR: undefined })
    await keep()
    await at('2026-11-29T13:26:00Z')
    expect(await readDegradedHealth(payload)).toStrictEqual({
      lastAt: '2026-11-29T13:16:00.000Z',
      ageSeconds: 600,
      pdf: false,
    })
  })

  it('is printed with its warning on each page, and goes without a PDF when Chromium fails', async () => {
    const { degradedHtml } = await import('@/features/placement/degraded/present/degradedHtml')
    const { writeDegradedFiles } = await import('@/features/placement/degraded/write/writeDegradedFiles')
    const { env } = await import('@/env')
    const facility = {
      number: 'L0001',
      name: 'Maison',
      where: 'Étampes',
      onCall: ['06 39 98 00 01'],
      admissions: [],
    }
    const list = {
      at: new Date('2026-11-29T13:15:00Z'),
      lines: [],
      facilities: Array.from({ length: 90 }, () => facility),
    }
    expect(degradedHtml(list)).toContain('Aucune place libre n’est confirmée')
    env.CHROMIUM_PATH = '/bin/false'
    const failed = await writeDegradedFiles(list)
    expect([failed.pdf, failed.pdfFault]).toStrictEqual([false, expect.any(Error)])
    const chromium = findChromium()
    expect(chromium).not.toBeNull()
    env.CHROMIUM_PATH = chromium ?? undefined
    expect((await writeDegradedFiles(list)).pdf).toBe(true)
    const pdf = readFileSync(join(DIR, 'places-libres-2026-11-29-14h15.pdf'))
    const pages = [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length
    console.warn(pdfText(pdf).slice(0, 600))
    const warnings = pdfText(pdf).match(/ne\s*vaut\s*pas\s*réservation/g) ?? []
    expect(pages).toBeGreaterThan(1)
    // Once in the head of each page, once under the title.
    expect(warnings.length).toBe(pages + 1)
  })
})

describe('the files of the degraded mode', () => {
  it('are given to those who look for places alone, and no other file is', async () => {
    await aScene()
    await keep()
    mkdirSync(join(folder, 'secret'), { recursive: true })
    const name = `${NAME}.csv`
    const asked: [string, Parameters<typeof download>[1]][] = [
      [name, 'agent'],
      [name, 'coordinator'],
      [name, 'partner'],
      [name, 'editor'],
      [name, null],
      ['../repere.db', 'agent'],
      ['places-libres-2026-11-28-14h15.csv', 'agent'],
      [`${LAST_NAME}.csv`, 'agent'],
    ]
    const statuses: number[] = []
    for (const [file, role] of asked) statuses.push((await download(file, role)).status)
    expect(statuses).toStrictEqual([200, 200, 404, 404, 401, 404, 404, 404])
  })
})

import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { entryOn, lawByDate } from '@/domain/rates/entryOn'
import { SLUGS } from '@/domain/slugs'
import { toRate } from '@/features/sheets/rates/read/toRate'
import { readParameterFolder, type WrittenFigures } from '../../helpers/samples/readParameterFolder'
import { deleteAll } from '../../helpers/scenes/deleteAll'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const FIXTURES = join(import.meta.dirname, '../../fixtures/openfisca')
const REAL = join(process.env.OPEN_DATA_DIR ?? '', 'openfisca/parameters')
const isThere = process.env.OPEN_DATA_DIR !== undefined && existsSync(REAL)
if (!isThere) console.info('Sauté : OPEN_DATA_DIR ne désigne pas de dossier avec openfisca/parameters.')

const { payload } = await openTestPayload({ REPERE_NOW: '2026-03-20T09:00:00.000Z' })
const { importRates } = await import('@/features/intake/imports/write/importRates')
beforeEach(() => deleteAll(payload, [SLUGS.rates]))

const filesOf = (root: string) =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: join(root, path), name: basename(path) }))

const run = (root: string, apply: boolean) =>
  importRates({ payload, files: filesOf(root), apply, wordError: (error) => String(error) })

async function storedRates() {
  const { docs } = await payload.find({
    collection: SLUGS.rates,
    draft: true,
    depth: 0,
    limit: 5000,
    pagination: false,
    overrideAccess: true,
  })
  return new Map(docs.map((doc) => [doc.code ?? '', { rate: toRate(doc), status: doc._status, id: doc.id }]))
}

describe('importing parameters', () => {
  it('says what it would do and writes nothing, then does it, then changes nothing', async () => {
    const dry = await run(FIXTURES, false)
    const { totalDocs } = await payload.count({ collection: SLUGS.rates, overrideAccess: true })
    const applied = await run(FIXTURES, true)
    const again = await run(FIXTURES, true)
    const counts = ({ created, changed, unchanged, refusedRows }: typeof dry) => [
      created,
      changed,
      unchanged,
      refusedRows,
    ]
    expect([counts(dry), totalDocs, counts(applied), counts(again)]).toStrictEqual([
      [4, 0, 0, 1],
      0,
      [4, 0, 0, 1],
      [0, 0, 4, 1],
    ])
  })

  it('refuses a file that is no YAML, with its line, and no other', async () => {
    const { refused } = await run(FIXTURES, false)
    expect(refused).toMatchObject([
      { file: 'aides/casse.yaml', row: 5, rule: 'une clef est donnée deux fois : fichier refusé' },
    ])
  })

  it('keeps francs, ends in mid-series, renewals, texts and days of publication', async () => {
    await run(FIXTURES, true)
    const socle = (await storedRates()).get('aides.socle')
    expect([socle?.status, socle?.rate.unit, socle?.rate.stillValidOn]).toStrictEqual([
      'published',
      'EUR',
      '2026-01-10',
    ])
    expect(
      socle?.rate.entries.map(({ effectFrom, kind, amount, unit, reference, publishedOn, note }) => [
        effectFrom,
        kind,
        amount,
        unit,
        reference?.title,
        publishedOn,
        note,
      ]),
    ).toStrictEqual([
      ['2000-01-01', 'amount', '1000', 'FRF', 'Décret 1999-1', null, null],
      ['2002-01-01', 'amount', '152.45', null, 'Décret 2001-2', null, null],
      ['2010-01-01', 'end', null, null, undefined, null, null],
      ['2015-01-01', 'amount', '200', null, 'legifrance.gouv.fr, JORFTEXT000000000012', null, null],
      ['2016-01-01', 'amount', '200', null, 'Décret 2015-9', null, null],
      [
        '2020-04-01',
        'amount',
        '250.5',
        null,
        'Décret 2020-5',
        '2020-05-11',
        'Revalorisation exceptionnelle Autres parutions : 2020-05-12',
      ],
    ])
  })

  it('gives a nested scale whole at each of its dates', async () => {
    await run(FIXTURES, true)
    const scale = (await storedRates()).get('aides.bourse.montants.plein')
    expect([scale?.status, scale?.rate.reading, scale?.rate.thresholdUnit]).toStrictEqual([
      'published',
      'single',
      'year',
    ])
    expect(scale?.rate.entries.map(({ effectFrom, brackets }) => [effectFrom, brackets])).toStrictEqual([
      [
        '2020-01-01',
        [
          { threshold: '0', value: '100' },
          { threshold: '60', value: '500' },
        ],
      ],
      [
        '2021-01-01',
        [
          { threshold: '0', value: '110' },
          { threshold: '60', value: '500' },
        ],
      ],
      ['2022-01-01', [{ threshold: '0', value: '110' }]],
    ])
  })

  it('rounds the dust of floats and says it, and leaves as drafts what no text gives and what is no figure', async () => {
    const { warnings } = await run(FIXTURES, true)
    const rates = await storedRates()
    expect([
      rates.get('aides.taux')?.rate.entries[0]?.amount,
      rates.get('aides.taux')?.status,
      rates.get('aides.liste')?.rate.entries[0]?.note,
      rates.get('aides.liste')?.status,
    ]).toStrictEqual(['20.002259', 'draft', 'Liste : 1 ; 2', 'draft'])
    expect(warnings.map(({ rule }) => rule).sort()).toStrictEqual([
      'liste : gardée comme note, à compléter',
      'plus de 6 décimales : arrondi',
      'valeur qui n’est pas un nombre, ou sans tranche entière : brouillon à compléter',
      'valeur sans texte : brouillon à compléter',
    ])
  })

  it('keeps what an editor wrote otherwise, and says it', async () => {
    await payload.create({
      collection: SLUGS.rates,
      data: {
        code: 'aides.socle',
        label: 'La nôtre',
        kind: 'value',
        unit: 'EUR',
        entries: [{ amount: '260', effectFrom: '2020-04-01T12:00:00.000Z', referenceTitle: 'Décret' }],
        _status: 'published',
      },
      overrideAccess: true,
    })
    const { kept, changed } = await run(FIXTURES, true)
    const socle = (await storedRates()).get('aides.socle')?.rate
    expect([
      changed,
      kept.map(({ number, field }) => [number, field]),
      entryOn(socle?.entries ?? [], '2026-01-01')?.amount,
    ]).toStrictEqual([1, [['aides.socle', '1er\u00a0avril\u00a02020']], '260'])
    expect([socle?.label, lawByDate(socle?.entries ?? []).length]).toStrictEqual(['La nôtre', 6])
  })
})

const PAIRS = 1000
/** The figures are kept to the precision of their unit. */
const CLOSE = 1e-4

describe.skipIf(!isThere)('the parameters of OpenFisca', () => {
  it('are all here, at a thousand dates drawn at random, as their files say', async () => {
    const report = await run(REAL, true)
    expect(report.refused).toStrictEqual([])
    const rates = await storedRates()
    const written = readParameterFolder(REAL)
    const names = [...written.keys()]
    const draw = drawer(20_260_401)
    const wrong: string[] = []
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const name = names[Math.floor(draw() * names.length)] ?? ''
      const day = new Date(
        Date.UTC(1945 + Math.floor(draw() * 82), Math.floor(draw() * 12), 1 + Math.floor(draw() * 28)),
      )
        .toISOString()
        .slice(0, 10)
      const said = figureOn(written.get(name) ?? new Map(), day)
      if (!holds(rates.get(name.split('#')[0] ?? '')?.rate, name, day, said))
        wrong.push(`${name} ${day} ${said}`)
    }
    expect(wrong).toStrictEqual([])
    const again = await run(REAL, false)
    expect([again.created, again.changed, again.unchanged]).toStrictEqual([0, 0, report.created])
  }, 600_000)

  const figureOn = (figures: WrittenFigures, day: string): string | null | undefined => {
    const last = [...figures.keys()]
      .filter((each) => each <= day)
      .sort()
      .at(-1)
    return last === undefined ? undefined : figures.get(last)
  }
})

type Rate = ReturnType<typeof toRate> | undefined

/** Whether a rate says on a day what its file says: the figure, none, or one cell of a scale. */
function holds(rate: Rate, name: string, day: string, said: string | null | undefined): boolean {
  if (!rate) return false
  const entry = entryOn(rate.entries, day)
  const [, rank, cell] = name.split('#')
  const share = (value: string | null | undefined, unit: string | null) =>
    value === null || value === undefined ? null : Number(value) / (unit === 'percent' ? 100 : 1)
  if (rank === undefined) return same(share(entry?.amount, rate.unit), said)
  if (said === null || said === undefined) return true
  const held = (entry?.brackets ?? []).map(({ threshold, value }) =>
    cell === 'threshold' ? share(threshold, rate.thresholdUnit) : share(value, rate.unit),
  )
  return held.some((value) => same(value, said))
}

const same = (value: number | null, said: string | null | undefined): boolean =>
  said === null || said === undefined
    ? value === null
    : value !== null && Math.abs(value - Number(said)) < CLOSE

/** Numbers between 0 and 1 that are the same at each run. */
function drawer(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

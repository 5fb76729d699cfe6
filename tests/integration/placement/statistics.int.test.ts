import { beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/access/roles'
import { SLUGS } from '@/domain/slugs'
import type {
  ReportSection,
  StatisticsReport,
} from '@/features/placement/statistics/present/StatisticsReport'
import { aUser } from '../../factories/aUser'
import { readStrictCsv } from '../../helpers/asserts/readStrictCsv'
import { COUNTED_AT, type PlacementYear, placementYear } from '../../helpers/scenes/placementYear'
import { signIn } from '../../helpers/scenes/signIn'
import { openTestPayload } from '../../helpers/servers/openTestPayload'

const { payload } = await openTestPayload({ REPERE_NOW: COUNTED_AT })

let year: PlacementYear
beforeAll(async () => {
  year = await placementYear(payload)
})

async function ask(role: Role | null, period: string, territory: string | null = null) {
  const { readStatistics } = await import('@/features/placement/statistics/read/readStatistics')
  const { readerClassOf } = await import('@/access/roles')
  const reader = role ? { roles: [role], active: true } : null
  return readStatistics({
    payload,
    now: new Date(COUNTED_AT),
    reader,
    readerClass: readerClassOf(reader),
    audience: 'agents',
    period,
    territory,
  })
}

async function reportFor(
  role: Role,
  period: string,
  territory: string | null = null,
): Promise<StatisticsReport> {
  const report = (await ask(role, period, territory))?.report
  if (!report) throw new Error('No report')
  return report
}

const sectionOf = (report: StatisticsReport, name: ReportSection['name']): ReportSection => {
  const section = report.sections.find((one) => one.name === name)
  if (!section) throw new Error(`No section ${name}`)
  return section
}

const figuresOf = (report: StatisticsReport, name: ReportSection['name']) =>
  Object.fromEntries(
    sectionOf(report, name).figures.map(({ name: own, value, count, of, n }) => [
      own,
      [value, count, of, n].filter((one) => one !== undefined),
    ]),
  )

function cellsOf(report: StatisticsReport, name: ReportSection['name'], table: string) {
  const found = sectionOf(report, name).tables.find((one) => one.name === table)
  return Object.fromEntries(
    (found?.rows ?? []).map(({ code, label }, at) => [
      label ?? code,
      Object.fromEntries(
        (found?.columns ?? []).map((column, rank) => [column.code, found?.cells[at]?.[rank]]),
      ),
    ]),
  )
}

describe('A17: the year of four places, counted by hand', () => {
  it('gives occupancy three ways, with each kind of day in a column of its own', async () => {
    const report = await reportFor('direction', '2025')
    // 141 (5 February to 30 June, less 5 days away) + 172 (from 13 July) + 122 (from 1 September) + 5 days.
    // 4 places of 365 days; 11 days out of service are not open.
    expect(figuresOf(report, 'occupancy')).toStrictEqual({
      rateOpen: [30.4, 440, 1449],
      rateInstalled: [30.1, 440, 1460],
      national: [50, 2, 4],
      extra: [0],
    })
    const months = cellsOf(report, 'occupancy', 'months')
    expect(months['*']).toStrictEqual({
      rateOpen: 30.4,
      realised: 440,
      reserved: 5,
      preparation: 2,
      free: 1002,
      open: 1449,
      void: 11,
      standby: 0,
      installed: 1460,
      extra: 0,
    })
    // April: 25 days there, 5 away, of 4 places of 30 days.
    expect(months['2025-04']).toMatchObject({ realised: 25, reserved: 5, open: 120, rateOpen: 20.8 })
    expect(cellsOf(report, 'occupancy', 'facilityDays')['Maison du Sud']).toMatchObject({
      realised: 5,
      open: 365,
    })
  })

  it('gives rotation, vacancy and lengths of stay', async () => {
    const report = await reportFor('coordinator', '2025')
    expect(figuresOf(report, 'vacancy')).toStrictEqual({
      rotation: [0.5, 2, 4],
      // From 3 July, ready, to 13 July.
      gap: [10, 1],
      waitingPlaces: [1],
    })
    // Of three stays of eight days and more, one ended, after 146 days; the two others go on.
    expect(figuresOf(report, 'stays')).toStrictEqual({
      median: [null, 3],
      p25: [146],
      p75: [null],
      entries: [4],
      short: [1],
      openStays: [2],
    })
  })

  it('gives the three delays, what waits being counted for what it has waited', async () => {
    const report = await reportFor('administrator', '2025')
    expect({
      ...cellsOf(report, 'delays', 'delaysHours'),
      ...cellsOf(report, 'delays', 'delaysDays'),
    }).toStrictEqual({
      search: { n: 6, median: 50, p75: 480, p90: null, inTarget: 50, pending: 1, oldest: 296 },
      answer: { n: 8, median: 24, p75: 24, p90: 24, inTarget: 87.5, pending: 0, oldest: null },
      execution: { n: 6, median: 3, p75: null, p90: null, inTarget: 50, pending: 1, oldest: 11 },
    })
  })

  it('gives stability, siblings, refusals by reason, age and facility, and what was not found', async () => {
    const report = await reportFor('direction', '2025')
    expect(cellsOf(report, 'stability', 'moves')).toStrictEqual({
      alone: { children: 2, moves: 0, daysOfStay: 318, perThousand: 0 },
      siblings: { children: 2, moves: 0, daysOfStay: 127, perThousand: 0 },
    })
    expect(figuresOf(report, 'siblings')).toStrictEqual({ split: [100, 1, 1], siblingsPending: [0] })
    expect(figuresOf(report, 'refusals')).toStrictEqual({ refused: [1], expired: [1], noShows: [1] })
    expect(cellsOf(report, 'refusals', 'refusals')['Hors tranche d’âge']).toMatchObject({
      '11-15': 1,
      '6-10': 0,
      '*': 1,
    })
    expect(cellsOf(report, 'refusals', 'noShows').Fugue).toStrictEqual({ count: 1 })
    expect(cellsOf(report, 'refusals', 'facilityAnswers')).toStrictEqual({
      'Maison du Nord': { refused: 1, expired: 1, noShows: 0 },
      'Maison du Sud': { refused: 0, expired: 0, noShows: 1 },
    })
    expect(figuresOf(report, 'shortages')).toStrictEqual({ shortages: [2], shortageRequests: [1] })
    expect(cellsOf(report, 'shortages', 'shortages')['Recherche sans résultat']).toMatchObject({
      '11-15': 1,
      '*': 1,
    })
  })

  it('cuts by period and by territory', async () => {
    const quarter = await reportFor('direction', '2025-T2')
    expect(figuresOf(quarter, 'refusals')).toStrictEqual({ refused: [0], expired: [1], noShows: [0] })
    expect(figuresOf(quarter, 'occupancy').national).toStrictEqual([null, null, null])
    const answer = await ask('direction', '2025')
    const [territory] = answer?.choices.territories ?? []
    expect(territory?.name).toMatch(/^CA|^CC/)
    const there = await reportFor('direction', '2025', territory?.code ?? '')
    expect(figuresOf(there, 'occupancy')).toStrictEqual(
      figuresOf(await reportFor('direction', '2025'), 'occupancy'),
    )
  })
})

describe('A17: outside the service', () => {
  it('tells no count of less than five, nor a rate of few', async () => {
    const report = await reportFor('agent', '2025')
    expect(report.masked).toBe(true)
    const cells = report.sections.flatMap(({ figures, tables }) => [
      ...figures.map(({ value, unit }) => ({ value, unit })),
      ...tables.flatMap((table) =>
        table.cells.flatMap((row) => row.map((value, rank) => ({ value, unit: table.columns[rank]?.unit }))),
      ),
    ])
    expect(cells.filter(({ value }) => typeof value === 'number' && value !== 0)).toStrictEqual([])
    expect(figuresOf(report, 'refusals')).toStrictEqual({ refused: ['c'], expired: ['c'], noShows: ['c'] })
    expect(cellsOf(report, 'refusals', 'refusals')['Hors tranche d’âge']).toMatchObject({
      '11-15': 'c',
      '6-10': 0,
    })
    expect(sectionOf(report, 'refusals').tables.map(({ name }) => name)).toStrictEqual([
      'refusals',
      'noShows',
    ])
  })

  it('is of periods that have ended', async () => {
    const answer = await ask('agent', '2026')
    expect(answer?.choices.periods.map(({ code }) => code)).toContain('2026-02')
    expect(answer?.choices.periods.map(({ code }) => code)).not.toContain('2026-03')
    expect(answer?.report?.period.code).not.toBe('2026')
  })

  it.each([
    ['direction', false],
    ['coordinator', false],
    ['administrator', false],
    ['editor', true],
    ['agent', true],
    ['partner', null],
    ['facility', null],
    [null, null],
  ] as const)('is what a %s reads: %s', async (role, masked) => {
    expect((await ask(role, '2025'))?.report?.masked ?? null).toBe(masked)
  })
})

describe('A17: the table to download', () => {
  async function download(role: Role | null) {
    const { answerStatisticsCsv } = await import('@/features/placement/statistics/read/answerStatisticsCsv')
    const client = role ? await signIn(payload, await aUser(payload, { roles: [role] })) : null
    return answerStatisticsCsv(
      new Request('http://localhost:3000/places/statistiques/telecharger?periode=2025', {
        headers: client?.headers ?? {},
      }),
    )
  }

  it('has the numbers of the page, each once', async () => {
    const answer = await download('direction')
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toStrictEqual([0xef, 0xbb, 0xbf])
    const [headers, ...lines] = readStrictCsv(new TextDecoder().decode(bytes), ';')
    expect(headers).toStrictEqual([
      'Période',
      'Territoire',
      'Rubrique',
      'Tableau',
      'Ligne',
      'Colonne',
      'Valeur',
      'Unité',
    ])
    const report = await reportFor('direction', '2025')
    const cells = report.sections.flatMap(({ figures, tables }) => [
      ...figures.flatMap(({ value, count, of, n }) =>
        [value, count, of, n].filter((one) => one !== undefined),
      ),
      ...tables.flatMap((table) => table.cells.flat()),
    ])
    expect(lines.map((line) => line[6])).toStrictEqual(cells.map((cell) => (cell === null ? '' : `${cell}`)))
    expect(lines).toContainEqual([
      'Année 2025',
      'Tout le Département',
      'Occupation',
      '',
      'Taux sur places ouvertes',
      'Valeur',
      '30.4',
      '%',
    ])
  })

  it.each([
    [null, 401],
    ['partner', 404],
    ['facility', 404],
    ['agent', 200],
    ['direction', 200],
  ] as const)('is for %s: %i', async (role, status) => {
    const answer = await download(role)
    expect(answer.status).toBe(status)
    expect((await answer.text()).includes(';440;')).toBe(role === 'direction')
  })
})

describe('the base of figures', () => {
  it('reads neither a note nor the words of a request', async () => {
    const { readCountedInput } = await import('@/features/placement/statistics/read/readCountedInput')
    const base = await readCountedInput(payload, { now: new Date(COUNTED_AT) })
    const text = JSON.stringify({ ...base, requests: [...base.requests.values()] })
    for (const word of ['Une note', 'contexte', 'Camille', 'Dominique', 'Séparés'])
      expect(text).not.toContain(word)
    expect(base.threads.length).toBe(10)
    expect(base.places.map(({ id }) => id).sort()).toStrictEqual(Object.values(year.places).sort())
  })

  it('is read whole whatever the size of a slice', async () => {
    const { leanRows } = await import('@/infra/database/leanRows')
    const read = async (size: number) => {
      const rows = []
      for await (const slice of leanRows(payload, {
        collection: SLUGS.commitments,
        fields: ['turn', 'at', 'child', 'to'],
        size,
      })) {
        expect(slice.length).toBeLessThanOrEqual(size)
        rows.push(...slice)
      }
      return rows.sort((one, other) => String(one[0]).localeCompare(String(other[0])))
    }
    const whole = await read(1000)
    expect(await read(7)).toStrictEqual(whole)
    expect(await read(whole.length)).toStrictEqual(whole)
    expect(whole[0]).toStrictEqual(['t1', '2025-02-03T08:00:00.000Z', 0, null])
  })
})

import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import type { CountedThread } from '@/domain/placement/statistics/CountedInput'
import { periodsSince, readPeriod } from '@/domain/placement/statistics/periods'
import { statisticsOf } from '@/domain/placement/statistics/statisticsOf'
import { closedVeil } from '@/features/placement/statistics/present/closedVeil'
import { maskedTables } from '@/features/placement/statistics/present/maskedTables'
import { reportOf } from '@/features/placement/statistics/present/reportOf'
import type { StatisticsReport } from '@/features/placement/statistics/present/StatisticsReport'
import type { CountedBase } from '@/features/placement/statistics/read/readCountedInput'
import type { PlacementMonthEnd } from '@/features/placement/statistics/read/readSnapshots'
import { StatisticsPage } from '@/features/placement/statistics/ui/StatisticsPage'
import placementStatistics from '../../../../messages/fr/placementStatistics.json'
import { renderedPart } from '../../../helpers/scenes/renderedPart'

const TODAY = '2026-03-15'
const MONTH_END: PlacementMonthEnd = {
  month: '2025-12',
  takenAt: '2026-01-01T03:00:00.000Z',
  notExecuted: [{ territory: 't', age: '6-10', wait: '8-14', count: 7 }],
  territories: { t: 'CC du Test' },
}

const aThread = (facts: Partial<CountedThread>): CountedThread => ({
  thread: 't',
  place: 'p1',
  kind: 'stay',
  state: 'left',
  from: '2025-02-01',
  to: '2025-05-01',
  readyOn: '2025-05-04',
  expiresAt: null,
  request: 'r',
  child: 0,
  reason: null,
  heldAt: '2025-01-30T08:00:00.000Z',
  answeredAt: '2025-01-30T10:00:00.000Z',
  acceptedAt: '2025-01-30T10:00:00.000Z',
  arrivedOn: '2025-02-01',
  lastAt: '2025-05-01T08:00:00.000Z',
  ...facts,
})

const place = {
  unit: 'u',
  facility: 'f',
  territory: 't',
  mode: 'internat-collectif' as const,
  kind: 'ordinary' as const,
  inServiceFrom: '2024-01-01',
  inServiceTo: null,
}

const BASE: CountedBase = {
  places: [
    { ...place, id: 'p1' },
    { ...place, id: 'p2' },
  ],
  threads: [
    aThread({}),
    aThread({ thread: 'again', from: '2025-06-01', arrivedOn: '2025-06-01', to: null, state: 'arrived' }),
    ...REFUSAL_REASONS.map(({ code }, rank) =>
      aThread({
        thread: `refused ${rank}`,
        kind: 'hold',
        state: 'refused',
        reason: code,
        acceptedAt: null,
        arrivedOn: null,
      }),
    ),
    aThread({ thread: 'noShow', state: 'notArrived', reason: 'fugue', arrivedOn: null }),
  ],
  requests: new Map([
    [
      'r',
      {
        id: 'r',
        reference: 'R',
        state: 'closed',
        urgency: 'semaine',
        siblings: 'wished',
        children: [
          { reference: 'a', birthMonth: '2015-01' },
          { reference: 'b', birthMonth: '2017-01' },
        ],
        territory: 't',
        openedAt: '2025-01-28T08:00:00.000Z',
        searchedAt: null,
        decidedAt: '2025-01-30T10:00:00.000Z',
        closedAt: '2025-02-01T08:00:00.000Z',
      },
    ],
  ]),
  shortages: [{ kind: 'search', at: '2025-03-01T08:00:00.000Z', request: null, ages: [100], territory: 't' }],
  now: `${TODAY}T10:00:00.000Z`,
  territories: new Map([['t', 'CC du Test']]),
  facilities: new Map([['f', '=Maison du Test']]),
  since: '2024-01-01',
}

const PERIOD = readPeriod('2025') ?? { code: '', kind: 'year' as const, from: '', to: '' }

function openReport(): StatisticsReport {
  const statistics = statisticsOf({ input: BASE, period: PERIOD, territory: null })
  return reportOf({ base: BASE, statistics, snapshots: [MONTH_END], period: PERIOD, territory: null })
}

async function closedReport(): Promise<StatisticsReport> {
  const statistics = statisticsOf({ input: BASE, period: PERIOD, territory: 't' })
  const tables = await maskedTables({ base: BASE, year: '2025', today: TODAY, monthEnd: MONTH_END })
  const veil = closedVeil(tables, '*', 't')
  return reportOf({ base: BASE, statistics, snapshots: [MONTH_END], period: PERIOD, territory: 't', veil })
}

function render(report: StatisticsReport | null, isPaper = false): string {
  const answer = {
    report,
    choices: {
      periods: periodsSince('2024-01-01', TODAY, false),
      territories: [
        { code: 't', name: 'CC du Test' },
        { code: 'inconnu', name: '' },
      ],
    },
  }
  return renderedPart(createElement(StatisticsPage, { answer, today: TODAY, isPaper }), {
    placementStatistics,
  })
}

const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ')
const count = (html: string, part: string): number => html.split(part).length - 1

describe('StatisticsPage', () => {
  it('says every figure with its words, its finding, its tables in a fold and its meaning', () => {
    const report = openReport()
    const html = render(report)
    const text = textOf(html)
    for (const { title } of Object.values(placementStatistics.sections)) expect(text).toContain(title)
    for (const section of report.sections)
      for (const { text: meaning } of Object.values(placementStatistics.means[section.name]))
        expect(text).toContain(meaning)
    // No name of a message stands for its words.
    expect(text).not.toMatch(/placementStatistics\.|\b(?:figures|tables|finding|means|columns)\.\w/)
    expect(count(html, '<table')).toBe(report.sections.flatMap(({ tables }) => tables).length)
    expect(count(html, '<figcaption')).toBe(report.sections.length)
    expect(text).toContain('Fins de mois non relevées')
    expect(text).toContain('7 décisions sans arrivée fin décembre 2025')
  })

  it('has one h1, tables with a name, and a form that is sent as an address', () => {
    const html = render(openReport())
    expect(count(html, '<h1')).toBe(1)
    expect(count(html, '<caption')).toBe(count(html, '<table'))
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(html).toMatch(/<form[^>]* action="\/places\/statistiques"/)
    expect(html).toContain('<option value="2025" selected="">Année 2025</option>')
  })

  it('has every table in sight on paper, and no tool', () => {
    const html = render(openReport(), true)
    expect(html).not.toContain('<form')
    expect(html).toContain(placementStatistics.printTitle)
    expect(
      html
        .split('<details')
        .slice(1)
        .every((fold) => fold.startsWith(' class="fold small" open')),
    ).toBe(true)
    expect(
      html
        .split('<details')
        .slice(1)
        .some((fold) => (fold.split('</details>')[0] ?? '').includes('<table')),
    ).toBe(false)
  })

  it('says outside the service what is hidden, and shows nothing of the service alone', async () => {
    const html = render(await closedReport())
    const text = textOf(html)
    expect(text).toContain('Hors du service')
    expect(text).not.toContain('Maison du Test')
    for (const name of ['Journées en surnombre', 'Places vides depuis un départ', 'La plus ancienne'])
      expect(text).not.toContain(name)
    // Seven children wait, and seven may be told.
    expect(text).toContain('7 décisions sans arrivée')
  })

  it('says what to do where there is nothing yet', () => {
    expect(textOf(render(null))).toContain(placementStatistics.empty.title)
  })
})

import { describe, expect, it } from 'vitest'
import type { Standing } from '@/domain/placement/calendar/standingOf'
import { characteristicFigures } from '@/features/placement/calendarPages/present/characteristicFigures'
import { countWords } from '@/features/placement/calendarPages/present/countWords'
import { dayCounts } from '@/features/placement/calendarPages/present/dayCounts'
import { dayEvents } from '@/features/placement/calendarPages/present/dayEvents'
import { rangeWords, spanWords } from '@/features/placement/calendarPages/present/dayWords'
import { occupationsOf, occupationsTaken } from '@/features/placement/calendarPages/present/occupationsOf'
import { placeSpans } from '@/features/placement/calendarPages/present/placeSpans'

const TODAY = '2026-12-01'
const PLACE = { id: 'p', kind: 'ordinary' as const, inServiceFrom: '2020-01-01', inServiceTo: null }

const standing = (given: Partial<Standing>): Standing => ({
  place: 'p',
  seq: 1,
  thread: 'p:1',
  kind: 'stay',
  state: 'arrived',
  written: 'arrived',
  from: '2026-11-20',
  to: '2026-12-03',
  readyOn: '2026-12-08',
  expiresAt: null,
  request: null,
  child: null,
  reason: null,
  note: null,
  destination: null,
  at: '2026-11-20T10:00:00.000Z',
  occurredAt: null,
  by: null,
  byName: null,
  override: null,
  lines: 1,
  startedAt: '2026-11-20T10:00:00.000Z',
  ...given,
})

const days = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `2026-12-${String(from + at).padStart(2, '0')}`)

describe('the row of a place', () => {
  it('shows a stay, its days of preparation, then free days one by one', () => {
    const spans = placeSpans(PLACE, occupationsOf([standing({})], TODAY), days(1, 9))
    expect(spans.map(({ kind, days: count }) => [kind, count])).toStrictEqual([
      ['stay', 3],
      ['preparation', 4],
      ['free', 1],
      ['free', 1],
    ])
  })

  it('shows the absence over the stay, whose place is kept', () => {
    const away = standing({
      thread: 'p:2',
      kind: 'absence',
      state: 'open',
      from: '2026-12-02',
      to: '2026-12-02',
    })
    const spans = placeSpans(PLACE, occupationsOf([standing({}), away], TODAY), days(1, 3))
    expect(spans.map(({ kind, thread }) => [kind, thread])).toStrictEqual([
      ['stay', 'p:1'],
      ['absence', 'p:2'],
      ['stay', 'p:1'],
    ])
  })

  it('keeps a child who should have left, until further notice', () => {
    const late = standing({ to: '2026-11-28', readyOn: '2026-12-01' })
    expect(placeSpans(PLACE, occupationsOf([late], TODAY), days(1, 2))).toMatchObject([
      { kind: 'stay', days: 2 },
    ])
  })

  it('holds nothing of a hold that expired, nor of a child who did not come', () => {
    const ended = [
      standing({ kind: 'hold', state: 'expired' }),
      standing({ thread: 'p:2', state: 'notArrived' }),
    ]
    expect(occupationsOf(ended, TODAY)).toStrictEqual([])
  })

  it('is not in service before and after its days', () => {
    const short = { ...PLACE, inServiceFrom: '2026-12-02', inServiceTo: '2026-12-02' }
    expect(placeSpans(short, [], days(1, 3)).map(({ kind }) => kind)).toStrictEqual([
      'closed',
      'free',
      'closed',
    ])
  })
})

describe('what a list keeps of a calendar', () => {
  it('is worth nothing of a hold from its hour on', () => {
    const span = {
      thread: 'p:1',
      kind: 'hold' as const,
      from: TODAY,
      to: null,
      until: '2026-12-01T10:00:00.000Z',
      due: null,
      reason: null,
    }
    expect(occupationsTaken([span], new Date('2026-12-01T09:59:59.000Z'))).toHaveLength(1)
    expect(occupationsTaken([span], new Date('2026-12-01T10:00:00.000Z'))).toStrictEqual([])
  })
})

describe('the counts of a day', () => {
  const at = (kind: 'ordinary' | 'standby' | 'extra', given?: Partial<Standing>) => ({
    ...PLACE,
    kind,
    occupations: given ? occupationsOf([standing(given)], TODAY) : [],
  })
  const places = [
    at('ordinary'),
    at('ordinary', {}),
    at('ordinary', { kind: 'hold', state: 'placed' }),
    at('ordinary', { kind: 'outOfService', state: 'open' }),
    at('standby'),
    at('extra', {}),
    at('extra'),
  ]

  it('counts each place once, surnombres and what is paid empty apart', () => {
    expect(dayCounts(places, TODAY)).toStrictEqual({
      open: 4,
      free: 1,
      present: 1,
      away: 0,
      planned: 0,
      holds: 1,
      preparation: 0,
      outOfService: 1,
      reserved: 1,
      extra: 1,
    })
  })

  it('says them in words', () => {
    expect(countWords(dayCounts(places, TODAY))).toBe(
      '1 libre sur 4, 1 option, 1 hors service, 1 payée vide, 1 surnombre',
    )
    expect(countWords(dayCounts(places.slice(1, 2), TODAY))).toBe('complet, 1 place')
  })

  it('counts a place for each public that its unit receives', () => {
    const unit = { sex: 'filles' as const, minYears: 12, maxYears: 17, durations: ['long' as const] }
    const figures = characteristicFigures([{ unit, counts: dayCounts(places, TODAY) }])
    expect(figures.map(({ title, rows }) => [title, rows.map(({ label }) => label)])).toStrictEqual([
      ['ages', ['11 à 14 ans', '15 à 17 ans']],
      ['sexes', ['Fille']],
      ['durations', ['Long séjour']],
    ])
    expect(figures[0]?.rows[0]).toMatchObject({ free: 1, open: 4, taken: 3 })
  })
})

describe('what a day asks', () => {
  const planned = standing({ state: 'planned', from: '2026-11-28', to: '2026-12-30' })

  it('asks today for what was to be done before, with the days that it is late', () => {
    expect(dayEvents([planned], TODAY, TODAY).arrivals).toMatchObject([{ late: 3 }])
    expect(dayEvents([planned], '2026-12-02', TODAY).arrivals).toStrictEqual([])
  })

  it('asks for departures, holds and the ends of absences on their day', () => {
    const all = [
      standing({ to: TODAY }),
      standing({ thread: 'p:2', kind: 'hold', state: 'placed', from: TODAY, to: TODAY }),
      standing({ thread: 'p:3', kind: 'absence', state: 'open', to: TODAY }),
    ]
    const { departures, holds, absencesEnding } = dayEvents(all, TODAY, TODAY)
    expect([departures.length, holds.length, absencesEnding.length]).toStrictEqual([1, 1, 1])
  })
})

describe('days in words', () => {
  it('are short, and say where there is no end', () => {
    expect(spanWords('2026-12-03', '2026-12-12')).toBe('du 3 au 12\u00a0déc.')
    expect(spanWords('2026-11-30', '2026-12-01')).toBe('du 30\u00a0nov. au 1er\u00a0déc.')
    expect(spanWords('2026-12-03', '2026-12-03')).toBe('le 3\u00a0déc.')
    expect(spanWords('2026-12-03', null)).toBe('depuis le 3\u00a0déc., sans date de fin')
    expect(rangeWords('2026-11-30', 14)).toBe('30\u00a0nov.–13\u00a0déc.')
  })
})

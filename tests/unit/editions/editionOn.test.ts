import { describe, expect, it } from 'vitest'
import type { EditionMark } from '@/domain/editions/EditionMark'
import { editionOn, firstDayOf, nextDayKnown, readableEditionOn } from '@/domain/editions/editionOn'
import { addDays } from '@/domain/hours/calendarDay'
import type { Audience } from '@/domain/ReaderClass'

const mark = (
  edition: number,
  effectFrom: string,
  publishedOn: string,
  audience: Audience = 'public',
): EditionMark => ({ edition, effectFrom, publishedAt: `${publishedOn}T09:00:00.000Z`, audience })

const FIRST = mark(1, '2025-01-01', '2025-01-06')
const APRIL = mark(2, '2025-04-01', '2025-04-10')
/** Learnt in June: it was so since February. */
const RETROACTIVE = mark(3, '2025-02-01', '2025-06-02')
const ALL = [FIRST, APRIL, RETROACTIVE]

const law = (day: string, marks = ALL) => editionOn(marks, { reading: 'droit', day })?.edition ?? null
const shown = (day: string, marks = ALL) => editionOn(marks, { reading: 'affichee', day })?.edition ?? null

describe('the law of a day', () => {
  it('is unknown before the first edition applies', () => {
    expect(law('2024-12-31')).toBeNull()
  })

  it('begins on the very day from which the edition applies, whenever it was published', () => {
    expect([law('2025-01-01'), law('2025-04-01', [FIRST, APRIL])]).toStrictEqual([1, 2])
  })

  it('takes what was learnt later into account', () => {
    expect([law('2025-01-31'), law('2025-02-01'), law('2025-05-01')]).toStrictEqual([1, 3, 3])
  })

  it('is that of an edition to come from its day on', () => {
    const planned = [FIRST, mark(2, '2027-01-01', '2026-11-20')]
    expect([law('2026-12-31', planned), law('2027-01-01', planned)]).toStrictEqual([1, 2])
  })
})

describe('what was shown on a day', () => {
  it('is what had been published by the end of that day, and never what was learnt later', () => {
    expect([
      shown('2025-01-05'),
      shown('2025-01-06'),
      shown('2025-05-01'),
      shown('2025-06-02'),
    ]).toStrictEqual([null, 1, 2, 3])
  })

  it('changes days at midnight in Paris', () => {
    const late = { ...FIRST, publishedAt: '2025-07-01T22:30:00.000Z' }
    expect([shown('2025-07-01', [late]), shown('2025-07-02', [late])]).toStrictEqual([null, 1])
  })
})

describe('what a reader is given', () => {
  const marks = [
    mark(1, '2025-01-01', '2025-01-01'),
    mark(2, '2025-03-01', '2025-03-01', 'agents'),
    mark(3, '2025-06-01', '2025-06-01'),
  ]
  const asked = { reading: 'affichee', day: '2025-04-01' } as const

  it('is nothing where what answers is kept from them: never an older edition in its place', () => {
    expect(readableEditionOn(marks, { ...asked, readerClass: 'public' })).toBeNull()
    expect(readableEditionOn(marks, { ...asked, readerClass: 'agents' })?.edition).toBe(2)
  })

  it('tells the next day for which there is an answer', () => {
    expect(nextDayKnown(marks, { ...asked, readerClass: 'public' })).toBe('2025-06-01')
    expect(nextDayKnown(marks, { ...asked, day: '2024-01-01', readerClass: 'agents' })).toBe('2025-01-01')
    expect(nextDayKnown(marks, { ...asked, day: '2026-01-01', readerClass: 'agents' })).toBeNull()
  })
})

/** Histories drawn by chance, the same at each run. */
function drawn(seed: number): EditionMark[] {
  let state = seed
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state % below
  }
  let published = '2020-01-01'
  return Array.from({ length: 1 + random(12) }, (_, at) => {
    published = addDays(published, random(90))
    return mark(at + 1, addDays(published, random(400) - 300), published)
  })
}

describe.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('history %i', (seed) => {
  const marks = drawn(seed)
  const days = Array.from({ length: 40 }, (_, at) => addDays('2019-06-01', at * 71))
  const last = marks.at(-1) ?? mark(1, '2020-01-01', '2020-01-01')
  const retroactive = mark(
    last.edition + 1,
    addDays(marks[0]?.effectFrom ?? '2020-01-01', -30),
    addDays(firstDayOf(last, 'affichee'), 10),
  )

  it('reads the law of every day from its own first day on, and no edition before its day', () => {
    for (const day of days) {
      const found = editionOn(marks, { reading: 'droit', day })
      const reached = marks.filter(({ effectFrom }) => effectFrom <= day)
      expect(found?.edition ?? 0).toBe(Math.max(0, ...reached.map(({ edition }) => edition)))
    }
  })

  it('a retroactive edition changes the law of every day since, and nothing of what was shown before it', () => {
    const after = [...marks, retroactive]
    for (const day of days) {
      if (day >= retroactive.effectFrom) expect(law(day, after)).toBe(retroactive.edition)
      else expect(law(day, after)).toBe(law(day, marks))
      if (day < firstDayOf(retroactive, 'affichee')) expect(shown(day, after)).toBe(shown(day, marks))
    }
  })

  it('does not depend on the order in which editions are read', () => {
    for (const day of days)
      expect([law(day, [...marks].reverse()), shown(day, [...marks].reverse())]).toStrictEqual([
        law(day, marks),
        shown(day, marks),
      ])
  })
})

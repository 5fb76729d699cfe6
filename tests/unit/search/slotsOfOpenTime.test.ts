import { describe, expect, it } from 'vitest'
import { awayDay } from '@/domain/hours/awaySlots'
import { OPEN_TIMES, slotsOfOpenTime } from '@/features/finding/search/read/slotsOfOpenTime'

const ANY = new Date('2026-03-04T10:00:00.000Z')
const inParis = (slots: number[]) => slots.filter((slot) => slot < 672)
const edges = (slots: number[]) => [inParis(slots)[0], inParis(slots).at(-1), inParis(slots).length]

describe('slotsOfOpenTime', () => {
  it.each([
    ['mo', [0, 95, 96]],
    ['su', [576, 671, 96]],
    ['tu-morning', [120, 143, 24]],
    ['we-afternoon', [240, 263, 24]],
    ['su-evening', [648, 671, 24]],
  ] as const)('takes %s for the quarter-hours %j', (time, expected) => {
    expect(edges(slotsOfOpenTime(time, ANY))).toStrictEqual(expected)
  })

  it.each([
    // In winter Paris is an hour ahead, in summer two.
    ['2026-01-05T08:59:59.000Z', 39],
    ['2026-01-05T09:00:00.000Z', 40],
    ['2026-07-06T08:00:00.000Z', 40],
    // Sunday night in London is Monday in Paris.
    ['2026-07-05T22:05:00.000Z', 0],
    ['2026-07-05T21:59:00.000Z', 671],
  ])('takes now, at %s, for the quarter-hour %i of the week in Paris', (instant, slot) => {
    expect(inParis(slotsOfOpenTime('now', new Date(instant)))).toStrictEqual([slot])
  })

  it.each([
    // A Wednesday, then a Sunday whose morrow is the Monday that starts the week.
    ['today', '2026-03-04T10:00:00.000Z', [192, 287, 96]],
    ['tomorrow', '2026-03-04T10:00:00.000Z', [288, 383, 96]],
    ['tomorrow', '2026-03-08T10:00:00.000Z', [0, 95, 96]],
  ] as const)('takes %s, at %s, for the quarter-hours %j', (time, instant, expected) => {
    expect(edges(slotsOfOpenTime(time, new Date(instant)))).toStrictEqual(expected)
  })

  it('asks places on another clock by universal time, and by the day of their own week', () => {
    expect(slotsOfOpenTime('now', new Date('2026-01-05T09:00:00.000Z'))).toStrictEqual([40, 672 + 36])
    expect(slotsOfOpenTime('tu-morning', ANY).at(-1)).toBe(awayDay(1, 'morning'))
    expect(slotsOfOpenTime('su', ANY).at(-1)).toBe(awayDay(6, null))
  })

  it('covers every day and part of it', () => {
    expect(OPEN_TIMES).toHaveLength(31)
  })
})

import { describe, expect, it } from 'vitest'
import { calendarMark } from '@/domain/hours/calendarMark'

const changes = (from: string, to: string, zones: string[] = []) =>
  calendarMark(new Date(from), zones) !== calendarMark(new Date(to), zones)

describe('calendarMark', () => {
  it('changes when a day begins in mainland France, and not within it', () => {
    expect([
      changes('2026-03-02T08:00:00Z', '2026-03-02T20:00:00Z'),
      changes('2026-03-02T22:59:00Z', '2026-03-02T23:00:00Z'),
    ]).toStrictEqual([false, true])
  })

  it('changes when a day begins on a clock overseas', () => {
    const night = ['2026-03-02T19:59:00Z', '2026-03-02T20:00:00Z'] as const
    expect([changes(...night), changes(...night, ['Indian/Reunion'])]).toStrictEqual([false, true])
  })

  it('changes when a clock is moved', () => {
    expect(changes('2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z')).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { remindersDue } from '@/domain/membership/reminderSchedule'

const INVITED = new Date('2026-03-01T10:00:00Z')
const after = (days: number) => new Date(INVITED.getTime() + days * 86_400_000)

describe('remindersDue', () => {
  it.each([
    [0, 0],
    [0.99, 0],
    [1, 1],
    [4.9, 1],
    [5, 2],
    [10, 3],
    [15, 4],
    [119, 4],
  ])('counts, after %s days, %s', (days, due) => {
    expect(remindersDue(INVITED, after(days))).toBe(due)
  })
})

import { describe, expect, it } from 'vitest'
import { reportDelays } from '@/domain/report/reportDelays'

describe('reportDelays', () => {
  it('has no median without reports', () => {
    const none = { median: null, count: 0 }
    expect(reportDelays([])).toStrictEqual({ firstAction: none, answer: none })
  })

  it('counts an answer given at once as the first action, and leaves out what waits', () => {
    expect(
      reportDelays([
        { createdAt: 0, takenAt: 10, answeredAt: 100 },
        { createdAt: 0, takenAt: null, answeredAt: 30 },
        { createdAt: 0, takenAt: null, answeredAt: null },
      ]),
    ).toStrictEqual({ firstAction: { median: 20, count: 2 }, answer: { median: 65, count: 2 } })
  })

  it('leaves the first action of a report that joined a task in hand', () => {
    expect(reportDelays([{ createdAt: 50, takenAt: 10, answeredAt: 90 }])).toStrictEqual({
      firstAction: { median: null, count: 0 },
      answer: { median: 40, count: 1 },
    })
  })

  it('takes the middle one of an odd number', () => {
    const answeredIn = (answeredAt: number) => ({ createdAt: 0, takenAt: null, answeredAt })
    expect(reportDelays([answeredIn(9), answeredIn(1), answeredIn(100)]).answer).toStrictEqual({
      median: 9,
      count: 3,
    })
  })
})

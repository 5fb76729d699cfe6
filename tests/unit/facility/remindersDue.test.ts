import { describe, expect, it } from 'vitest'
import { DEFAULT_FREE_PLACES_SETTINGS as SETTINGS } from '@/domain/facility/freePlacesSettings'
import { remindersDue, type SentReminder } from '@/domain/facility/remindersDue'

const confirmedAt = '2026-08-01T08:00:00.000Z'
type Unit = Parameters<typeof remindersDue>[0]

const unit: Unit = {
  active: true,
  durations: ['urgence', 'court'],
  createdAt: '2026-01-01T08:00:00.000Z',
  confirmedAt,
  sent: [],
}
const dueAt = (instant: string, override: Partial<Unit> = {}) =>
  remindersDue({ ...unit, ...override }, new Date(instant), SETTINGS)
const stagesAt = (instant: string, override: Partial<Unit> = {}) =>
  dueAt(instant, override).map(({ stage }) => stage)
const sent = (...stages: SentReminder['stage'][]) => stages.map((stage) => ({ stage, since: confirmedAt }))

describe('remindersDue', () => {
  it('owes none while a place is fresh', () => {
    expect(stagesAt('2026-08-02T19:59:59Z')).toStrictEqual([])
  })

  it('reminds who keeps the places before their delay', () => {
    expect(dueAt('2026-08-02T20:00:00Z')).toStrictEqual([
      {
        stage: 'contributor',
        since: confirmedAt,
        dueAt: new Date('2026-08-02T20:00:00Z'),
        durations: ['urgence'],
      },
    ])
  })

  it('tells the manager at the delay, the coordinator at twice', () => {
    expect(stagesAt('2026-08-03T08:00:00Z', { sent: sent('contributor') })).toStrictEqual(['manager'])
    expect(stagesAt('2026-08-05T08:00:00Z', { sent: sent('contributor', 'manager') })).toStrictEqual([
      'coordinator',
    ])
  })

  it('tells everyone once after a stop', () => {
    expect(stagesAt('2026-08-20T08:00:00Z')).toStrictEqual(['contributor', 'manager', 'coordinator'])
  })

  it('owes none again once they are in the ledger', () => {
    const ledger = dueAt('2026-08-20T08:00:00Z').map(({ stage, since }) => ({ stage, since }))
    expect(stagesAt('2026-08-21T08:00:00Z', { sent: ledger })).toStrictEqual([])
  })

  it('starts over with a new confirmation', () => {
    const again = { sent: sent('contributor', 'manager'), confirmedAt: '2026-08-03T09:00:00.000Z' }
    expect(stagesAt('2026-08-03T10:00:00Z', again)).toStrictEqual([])
    expect(stagesAt('2026-08-05T00:00:00Z', again)).toStrictEqual(['contributor'])
  })

  it('counts from the creation of a unit that was never confirmed', () => {
    const never = { confirmedAt: null, createdAt: '2026-08-01T08:00:00.000Z' }
    expect(stagesAt('2026-08-03T08:00:00Z', never)).toStrictEqual(['contributor', 'manager'])
  })

  it('leaves an inactive unit alone', () => {
    expect(stagesAt('2026-08-20T08:00:00Z', { active: false })).toStrictEqual([])
  })
})

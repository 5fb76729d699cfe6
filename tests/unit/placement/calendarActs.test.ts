import { describe, expect, it } from 'vitest'
import { extraFaults, newPlaceFaults } from '@/features/placement/calendarPages/present/placeFaults'
import type { TypedActForm } from '@/features/placement/calendarPages/present/TypedActForm'
import { toAct } from '@/features/placement/calendarPages/present/toAct'
import { calendarRights } from '@/features/placement/calendarPages/read/calendarRights'

const MOMENT = { now: new Date('2026-12-01T10:00:00.000Z'), today: '2026-12-01' }
const EMPTY: TypedActForm = {
  act: 'arrive',
  place: 'p',
  thread: 'p:1',
  on: '',
  from: '',
  to: '',
  readyOn: '',
  reason: '',
  destination: '',
  note: '',
  occurredAt: '',
  override: '',
}
const read = (given: Partial<TypedActForm>) => toAct({ ...EMPTY, ...given }, MOMENT)
const paths = (given: Partial<TypedActForm>) => read(given).faults.map(({ path }) => path)

describe('the form of an act', () => {
  it('says each field that lacks, all at once', () => {
    expect(paths({ act: 'leave' })).toStrictEqual(['on', 'reason', 'destination'])
    expect(paths({ act: 'outOfService' })).toStrictEqual(['from', 'reason'])
  })

  it('refuses days that are none, too far, or the wrong way round', () => {
    expect(paths({ on: '2026-02-31' })).toStrictEqual(['on'])
    expect(paths({ on: '2062-12-01' })).toStrictEqual(['on'])
    expect(paths({ act: 'admit', from: '2026-12-10', to: '2026-12-01' })).toStrictEqual(['to'])
  })

  it('refuses a reason of another list, and « autre » without a note', () => {
    expect(paths({ act: 'notArrived', reason: 'travaux' })).toStrictEqual(['reason'])
    expect(paths({ act: 'notArrived', reason: 'autre' })).toStrictEqual(['note'])
  })

  it('keeps when it really happened, on the clocks of France, and refuses what is to come', () => {
    expect(read({ on: '2026-12-01', occurredAt: '2026-12-01T02:30' })).toMatchObject({
      act: { kind: 'arrive', on: '2026-12-01', occurredAt: '2026-12-01T01:30:00.000Z' },
    })
    expect(paths({ on: '2026-12-01', occurredAt: '2026-12-01T11:30' })).toStrictEqual(['occurredAt'])
    expect(paths({ on: '2026-12-01', occurredAt: 'hier soir' })).toStrictEqual(['occurredAt'])
  })

  it('becomes the act of the calendar', () => {
    expect(read({ act: 'away', from: '2026-12-01', to: '2026-12-04', reason: 'hopital' }).act).toStrictEqual({
      kind: 'away',
      stay: 'p:1',
      from: '2026-12-01',
      to: '2026-12-04',
      reason: 'hopital',
      note: null,
      occurredAt: null,
      override: null,
    })
  })
})

describe('a place that begins', () => {
  const typed = { reference: 'G1', kind: 'ordinary', reason: 'urgence', from: '2026-12-01', to: '2026-12-15' }

  it('has a name of its own, within the capacity of its facility unless it is on stand-by', () => {
    const kept = { references: ['g1'], capacity: ['Trop de places.'] }
    expect(newPlaceFaults(typed, kept).map(({ message }) => message)).toStrictEqual([
      'Une autre place de l’unité porte déjà ce repère.',
      'Trop de places.',
    ])
    expect(newPlaceFaults({ ...typed, kind: 'standby' }, kept)).toHaveLength(1)
  })

  it('is a surnombre of so many days at most, with a reason', () => {
    const bounds = { today: '2026-12-01', most: 15 }
    expect(extraFaults(typed, bounds)).toStrictEqual([])
    expect(
      extraFaults({ ...typed, reason: 'autre', to: '2026-12-16' }, bounds).map(({ path }) => path),
    ).toStrictEqual(['reason', 'to'])
    expect(extraFaults({ ...typed, to: '' }, bounds).map(({ path }) => path)).toStrictEqual(['to'])
  })
})

describe('the rights on a calendar', () => {
  const held = (role: 'manager' | 'contributor' | 'reader') => [
    { sheet: 'facilities' as const, sheetId: 'f', role },
  ]
  const rights = (roles: Parameters<typeof calendarRights>[0], memberships = held('reader')) => {
    const { read: reads, edit, manage, coordinate } = calendarRights(roles, memberships, 'f')
    return { reads, edit, manage, coordinate }
  }
  const NONE = { reads: false, edit: false, manage: false, coordinate: false }

  it('follow the membership held now', () => {
    const member = { roles: ['facility' as const] }
    expect(rights(member)).toStrictEqual({ ...NONE, reads: true })
    expect(rights(member, held('contributor'))).toStrictEqual({ ...NONE, reads: true, edit: true })
    expect(rights(member, held('manager'))).toStrictEqual({ ...NONE, reads: true, edit: true, manage: true })
  })

  it('are all for coordinators, and none for editors, direction, a closed account or nobody', () => {
    expect(rights({ roles: ['coordinator'] }, [])).toStrictEqual({
      reads: true,
      edit: true,
      manage: true,
      coordinate: true,
    })
    for (const role of ['editor', 'administrator', 'direction', 'agent'] as const)
      expect(rights({ roles: [role] }, [])).toStrictEqual(NONE)
    expect(rights({ roles: ['facility'], active: false }, held('manager'))).toStrictEqual(NONE)
    expect(rights(null, held('manager'))).toStrictEqual(NONE)
  })
})

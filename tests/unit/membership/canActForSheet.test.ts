import { describe, expect, it } from 'vitest'
import { canActForSheet, type SheetOperation } from '@/access/memberRights'
import type { MembershipRole } from '@/domain/membership/closedLists'

const OPERATIONS: readonly SheetOperation[] = ['read', 'edit', 'manage']
const MINE = { kind: 'organisations', id: 'a' } as const
const partner = { roles: ['partner'], active: true } as const
const held = (role: MembershipRole) => [{ sheet: 'organisations', sheetId: 'a', role } as const]

describe('canActForSheet', () => {
  it.each([
    ['manager', ['read', 'edit', 'manage']],
    ['contributor', ['read', 'edit']],
    ['reader', ['read']],
  ] as const)('lets a %s %s', (role, allowed) => {
    const may = OPERATIONS.filter((operation) => canActForSheet(partner, held(role), MINE, operation))
    expect(may).toStrictEqual(allowed)
  })

  it.each([
    ['another sheet', partner, { kind: 'organisations', id: 'b' }],
    ['a sheet of another kind', partner, { kind: 'facilities', id: 'a' }],
    ['a closed account', { ...partner, active: false }, MINE],
    ['nobody', null, MINE],
  ] as const)('refuses everything for %s', (_, actor, target) => {
    const may = OPERATIONS.filter((operation) => canActForSheet(actor, held('manager'), target, operation))
    expect(may).toStrictEqual([])
  })

  it('lets editors do everything for anyone', () => {
    expect(canActForSheet({ roles: ['editor'], active: true }, [], MINE, 'manage')).toBe(true)
  })
})

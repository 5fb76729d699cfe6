import { describe, expect, it } from 'vitest'
import { canDoOnBoard, canSeeBoardList, hasBoard } from '@/access/boardRights'
import { ROLES, type Role } from '@/access/roles'
import { BOARD_GESTURES } from '@/domain/board/boardGestures'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { DESK_LISTS } from '@/features/desk/boards/DESK_LISTS'

const EVERYTHING = ['administrator', 'editor'] as const satisfies readonly Role[]
const COORDINATOR_LISTS = ['muchRead', 'overdue', 'dueSoon', 'never', 'units', 'silent', 'orphanFacilities']
const COORDINATOR_GESTURES = [
  'remind facilities',
  'phone organisations',
  'phone services',
  'phone facilities',
]
const LISTS = DESK_LISTS.map(({ code }) => code)
const GESTURES = BOARD_GESTURES.flatMap((gesture) => ALL_SHEET_KINDS.map((kind) => [gesture, kind] as const))

const seen = (role: Role) =>
  DESK_LISTS.filter((list) => canSeeBoardList({ roles: [role] }, list)).map(({ code }) => code)
const done = (role: Role) =>
  GESTURES.filter(([gesture, kind]) => canDoOnBoard({ roles: [role] }, gesture, kind)).map((pair) =>
    pair.join(' '),
  )

describe('the board', () => {
  it.each(EVERYTHING)('is whole for a %s', (role) => {
    expect(seen(role)).toStrictEqual(LISTS)
    expect(done(role)).toHaveLength(GESTURES.length)
  })

  it('shows a coordinator what concerns facilities and verification', () => {
    expect(seen('coordinator').sort()).toStrictEqual([...COORDINATOR_LISTS].sort())
    expect(done('coordinator').sort()).toStrictEqual([...COORDINATOR_GESTURES].sort())
  })

  it.each(ROLES.filter((role) => !['administrator', 'editor', 'coordinator'].includes(role)))(
    'is nothing for a %s',
    (role) => {
      expect([hasBoard({ roles: [role] }), seen(role), done(role)]).toStrictEqual([false, [], []])
    },
  )

  it('is closed with the account', () => {
    expect(hasBoard({ roles: ['editor'], active: false })).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { postState } from '@/domain/sharedPost/postState'

const MINUTE = 60_000

it.each([
  [0, 'open'],
  [9 * MINUTE - 1, 'open'],
  [9 * MINUTE, 'warned'],
  [10 * MINUTE - 1, 'warned'],
  [10 * MINUTE, 'locked'],
  [600 * MINUTE, 'locked'],
] as const)('a shared post is, after %i ms without a gesture, %s', (idle, state) => {
  expect(postState(idle)).toBe(state)
})

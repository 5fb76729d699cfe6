import { HOLD_STATES, type HoldState } from '@/domain/placement/closedLists'

/** What an option is at, in words. */
export const HOLD_STATE_WORDS = Object.fromEntries(
  HOLD_STATES.map(({ code, label }) => [code, label]),
) as Readonly<
  // Each code of the list has its label.
  Record<HoldState, string>
>

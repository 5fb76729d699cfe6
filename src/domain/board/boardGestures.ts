/** What one does with the lines of a list: at most `MOST_LINES` at once. */
export const BOARD_GESTURES = ['verify', 'phone', 'remind', 'invite', 'assign', 'corrected'] as const
export type BoardGesture = (typeof BOARD_GESTURES)[number]
export const MOST_LINES = 100

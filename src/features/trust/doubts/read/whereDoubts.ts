import type { Where } from 'payload'

/** Matches the reports of sheets that nobody answered. */
export const openReports = (sheetIds: readonly string[]): Where => ({
  and: [{ sheetId: { in: [...sheetIds] } }, { state: { in: ['new', 'inHand'] } }],
})

/** Matches the changes of sheets that nobody decided. */
export const waitingChanges = (sheetIds: readonly string[]): Where => ({
  and: [{ sheetId: { in: [...sheetIds] } }, { kind: { equals: 'change' } }, { state: { equals: 'waiting' } }],
})

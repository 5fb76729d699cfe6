/** Why a section was not put back; each has its words in the portal. */
export const RESTORE_FAULTS = ['refused', 'gone', 'changed', 'nothing', 'invalid', 'busy', 'tooMany'] as const
export type RestoreFault = (typeof RESTORE_FAULTS)[number]

/** What became of it: published, or waiting for an editor, or each for a part. */
export const RESTORE_OUTCOMES = ['restored', 'proposed', 'partly'] as const
export type RestoreOutcome = (typeof RESTORE_OUTCOMES)[number]

/** Why a sheet was not confirmed; each has its words in the portal. */
export const VERIFY_FAULTS = ['refused', 'unknown', 'changed', 'invalid', 'tooMany'] as const
export type VerifyFault = (typeof VERIFY_FAULTS)[number]

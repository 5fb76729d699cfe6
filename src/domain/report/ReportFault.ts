/** Why a gesture on reports was not done; each has its words in the portal. */
export const REPORT_FAULTS = [
  'refused',
  'unknown',
  'invalid',
  'personal',
  'tooMany',
  'already',
  'answerMissing',
  'gone',
  'signedOut',
] as const
export type ReportFault = (typeof REPORT_FAULTS)[number]

/** Why a change of a sheet was not made; each has its words in the portal. */
export const EDIT_FAULTS = [
  'refused',
  'gone',
  'busy',
  'faults',
  'conflict',
  'nothing',
  'tooMany',
  'invalid',
  'moved',
  'photo',
  'photoCount',
  'photoWeight',
  'photoStore',
  'noWord',
] as const
export type EditFault = (typeof EDIT_FAULTS)[number]

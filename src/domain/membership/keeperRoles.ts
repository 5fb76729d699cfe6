/** The role that an account holds while it keeps a sheet, by the kind of sheet. */
export const KEEPER_ROLES = { organisations: 'partner', facilities: 'facility' } as const

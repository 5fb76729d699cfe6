import { findCommune } from './findCommune'

/** The INSEE code of the whole commune of today that a stored code belongs to; an unknown code stays as it is. */
export const communeToday = (code: string): string => findCommune(code)?.code ?? code

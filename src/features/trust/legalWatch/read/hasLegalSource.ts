import { legalSources } from '@/infra/law/select'

/** Tells whether a folder of archives, or the keys of the API, are set. */
export const hasLegalSource = (): boolean => legalSources().length > 0

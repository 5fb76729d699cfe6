import { OPTIONS_PATH, SEARCH_PATH, SHORTAGES_PATH } from '@/features/placement/matching/SEARCH_PATH'

/** Where somebody says why a rule that warns, or a refusal that is remembered, is passed over. */
export const REASON_PATH = `${OPTIONS_PATH}/motif`
/** Where coordinators read why rules were passed over. */
export const OVERRIDES_PATH = '/places/derogations'

/** The options of a request. */
export const optionsPath = (request: string): string => `${OPTIONS_PATH}/${encodeURIComponent(request)}`
/** A report of absence of place, or its paper. */
export const shortagePath = (id: string, ...parts: string[]): string =>
  [SHORTAGES_PATH, encodeURIComponent(id), ...parts].join('/')
/** The results of the search of a request. */
export const resultsPath = (request: string): string =>
  `${SEARCH_PATH}?demande=${encodeURIComponent(request)}`

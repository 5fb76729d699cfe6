/** Where tabs of this browser tell each other that a copy was erased. */
export const ERASED_CHANNEL = 'repere-hors-ligne'

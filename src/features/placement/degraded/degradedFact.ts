/** The name under which the base keeps when the last list was written: `{ at, pdf }`. */
export const DEGRADED_FACT = 'degraded-file'

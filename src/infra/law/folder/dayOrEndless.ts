/** LEGI writes « without end » so. */
const NO_END = /^2(?:222|999)-/

/** The day of an end, `YYYY-MM-DD`; `null` where LEGI says that there is none. */
export const dayOrEndless = (written: string): string | null =>
  written === '' || NO_END.test(written) ? null : written

/** The columns of a sheet from the lightest, 0 is none: text, summary, organisations, keywords, title, acronyms and number. */
export const BODY = 1
export const SUMMARY = 2
export const KEYWORDS = 4
export const TITLE = 5
export const CODES = 6

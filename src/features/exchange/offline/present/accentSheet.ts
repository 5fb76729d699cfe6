/** Where the shell finds it: a file, since its policy runs no style that a page holds. */
export const ACCENT_FILE = '/hors-ligne/teinte.css'

/** The accent colour of the settings, as `siteAccent` has checked it, as a style sheet of its own; empty where there is none. */
export const accentSheet = (accent: string | undefined): string =>
  accent ? `:root{--brand:${accent}}\n` : ''

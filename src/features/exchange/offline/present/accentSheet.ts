import { siteAccent } from '@/features/shell/site/present/siteAccent'
import type { Site } from '@/payload-types'

/** Where the shell finds it: a file, since its policy runs no style that a page holds. */
export const ACCENT_FILE = '/hors-ligne/teinte.css'

/** The accent colour of the settings as a style sheet of its own; empty where there is none. */
export function accentSheet(site: Pick<Site, 'accent'>): string {
  const accent = siteAccent(site)
  return accent ? `:root{--brand:${accent}}\n` : ''
}

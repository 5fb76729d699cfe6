import type { Metadata } from 'next'
import { frenchSpaces } from './frenchSpaces'

/** The title of a page about a sheet: what one does there, then its name and number, so that two tabs are told apart. */
export function sheetTitle(page: string, { name, number }: { name: string; number?: string }): Metadata {
  return { title: `${page} · ${frenchSpaces(name)}${number ? ` (${number})` : ''}` }
}

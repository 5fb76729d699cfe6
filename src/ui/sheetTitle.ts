import type { Metadata } from 'next'
import { frenchSpaces } from './frenchSpaces'

/** The title of a page about a sheet: what one does there, then the name of the sheet, so that two tabs are told apart. */
export function sheetTitle(page: string, name: string): Metadata {
  return { title: `${page} · ${frenchSpaces(name)}` }
}

import { notFound, permanentRedirect, redirect } from 'next/navigation'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { findSheetFate } from './findSheetFate'

/** Ends the rendering of an address without a sheet: to its replacement, to the page that says it was withdrawn (410), or not found. */
export async function leaveMissingSheet(
  { payload, readerClass }: CurrentReader,
  number: string,
): Promise<never> {
  const fate = await findSheetFate({ payload, readerClass, number })
  if (fate.state === 'unknown') notFound()
  if (fate.replacedBy) permanentRedirect(sheetPath(fate.replacedBy))
  redirect(`${sheetPath(number)}/retiree`)
}

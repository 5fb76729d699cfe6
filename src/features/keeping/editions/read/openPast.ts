import { requireReader } from '@/features/people/session/read/requireReader'
import { leaveMissingSheet } from '@/features/sheets/numbers/read/leaveMissingSheet'
import { findPast } from './findPast'

/** The past of a sheet for the reader of a page; whoever has none is led where the sheet itself leads. */
export async function openPast(number: string, path: string) {
  const reader = await requireReader(path)
  const { payload, readerClass } = reader
  const past = await findPast({ payload, readerClass, number })
  return past ? { reader, past } : leaveMissingSheet(reader, number)
}

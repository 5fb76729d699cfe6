import { publishedOfKindForClass } from '@/access/publishedForReader'
import { currentReader } from '@/features/people/session/read/currentReader'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { findSheet } from './findSheet'

/** The name of the published sheet of a number, as people type it, when the reader of this page may read it; its number otherwise. */
export async function readableSheetName(number: string): Promise<string> {
  const { payload, readerClass, mayRead } = await currentReader()
  const where = (kind: Parameters<typeof publishedOfKindForClass>[0]) =>
    publishedOfKindForClass(kind, readerClass)
  const sheet = mayRead ? await findSheet({ payload, number, where }) : null
  return frenchSpaces(sheet?.name ?? number)
}

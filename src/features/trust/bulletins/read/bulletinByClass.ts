import type { Payload } from 'payload'
import { siteIsOpenTo } from '@/access/siteIsOpenTo'
import { READER_CLASSES, type ReaderClass } from '@/domain/ReaderClass'
import type { Bulletin } from '@/payload-types'
import { type ReadBulletin, readBulletin } from './readBulletin'

/** What each class that the site is open to reads of a bulletin: read once, whatever the number of people who are told. */
export async function bulletinByClass(
  payload: Payload,
  bulletin: Bulletin,
): Promise<ReadonlyMap<ReaderClass, ReadBulletin>> {
  const read = await Promise.all(
    READER_CLASSES.map(async (readerClass) => {
      const isOpen = await siteIsOpenTo(payload, readerClass)
      return [readerClass, isOpen ? await readBulletin(payload, readerClass, bulletin) : null] as const
    }),
  )
  return new Map(read.flatMap(([readerClass, told]) => (told ? [[readerClass, told] as const] : [])))
}

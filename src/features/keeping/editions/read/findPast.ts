import type { Payload } from 'payload'
import { publishedOfKindForClass } from '@/access/publishedForReader'
import type { EditionMark } from '@/domain/editions/EditionMark'
import { localTime } from '@/domain/localTime'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { findSheet } from '@/features/sheets/reference/findSheet'
import type { Edition } from '@/payload-types'

/** An edition as lists tell it. */
export type ToldEdition = EditionMark & Pick<Edition, 'id' | 'title' | 'nature' | 'summary'>

export type Past = {
  number: string
  name: string
  /** The last first. */
  editions: ToldEdition[]
  /** Readers have the sheet no more: agents alone go on reading what it was. */
  isWithdrawn: boolean
}

type Ask = { payload: Payload; readerClass: ReaderClass; number: string }

/**
 * The editions of a sheet, for whoever may read the sheet as it is; of one that was withdrawn or deleted, for agents alone. `null`
 * otherwise: that there is such a sheet is not said. Two light reads.
 */
export async function findPast({ payload, readerClass, number }: Ask): Promise<Past | null> {
  const [sheet, editions] = await Promise.all([
    findSheet({ payload, number, where: (kind) => publishedOfKindForClass(kind, readerClass) }),
    findEditions(payload, number),
  ])
  const [last] = editions
  if (sheet) return { number, name: sheet.name, editions, isWithdrawn: false }
  return readerClass === 'agents' && last ? { number, name: last.title, editions, isWithdrawn: true } : null
}

async function findEditions(payload: Payload, number: string): Promise<ToldEdition[]> {
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    // A withdrawal says nothing of its own.
    where: { and: [{ sheetNumber: { equals: number } }, { nature: { not_equals: 'removed' } }] },
    sort: '-edition',
    depth: 0,
    limit: 0,
    pagination: false,
    select: {
      edition: true,
      effectFrom: true,
      publishedAt: true,
      audience: true,
      title: true,
      nature: true,
      summary: true,
    },
    overrideAccess: true,
  })
  return docs.map((row) => ({ ...row, effectFrom: localTime(new Date(row.effectFrom)).day }))
}

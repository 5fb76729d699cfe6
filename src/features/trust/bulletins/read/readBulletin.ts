import type { Payload } from 'payload'
import { canReadAudience, type ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { readableSheets } from '@/features/keeping/changes/read/readableSheets'
import type { Bulletin } from '@/payload-types'
import type { BulletinLine } from '../BulletinLine'
import type { BulletinRef } from '../bulletinRef'
import { type Period, periodOf } from '../write/gatherBulletin'

/** A line that a reader may read, and whether the sheet is still there. */
export type ReadLine = BulletinLine & { isWithdrawn: boolean }

/** A bulletin as a class reads it. */
export type ReadBulletin = BulletinRef & {
  id: string
  name: string
  period: Period
  isDraft: boolean
  /** ISO 8601; `null` for a draft. */
  publishedAt: string | null
  correctedAt: string | null
  /** '' where there is none for this class. */
  introduction: string
  lines: ReadLine[]
}

/** What a class reads of a stored bulletin: the lines that are in it and about sheets that it may read. */
export async function readBulletin(
  payload: Payload,
  readerClass: ReaderClass,
  bulletin: Bulletin,
): Promise<ReadBulletin> {
  const kept = (bulletin.lines ?? []).filter(({ leftOut }) => leftOut !== true)
  const tellingOf = await readableSheets(payload, readerClass, kept)
  return {
    ...headOf(bulletin),
    introduction: canReadAudience(readerClass, bulletin.introductionFor) ? (bulletin.introduction ?? '') : '',
    lines: kept.flatMap((line): ReadLine[] => {
      const telling = tellingOf(line)
      return telling ? [{ ...line, isWithdrawn: telling === 'withdrawn' }] : []
    }),
  }
}

/** What tells a bulletin from the others. */
export function headOf(
  bulletin: Pick<
    Bulletin,
    'id' | 'name' | 'year' | 'number' | 'from' | 'to' | 'state' | 'publishedAt' | 'correctedAt'
  >,
): Omit<ReadBulletin, 'introduction' | 'lines'> {
  const { id, name, year, number, state, publishedAt, correctedAt } = bulletin
  return {
    id,
    name,
    year,
    number,
    period: periodOf(bulletin),
    isDraft: state !== 'published',
    publishedAt: publishedAt ?? null,
    correctedAt: correctedAt ?? null,
  }
}

type Ask = { payload: Payload; readerClass: ReaderClass; ref: BulletinRef; isEditor: boolean }

/** The bulletin of a number for a class; a draft for editors alone, `null` where there is none. */
export async function findBulletin({
  payload,
  readerClass,
  ref,
  isEditor,
}: Ask): Promise<ReadBulletin | null> {
  const { docs } = await payload.find({
    collection: SLUGS.bulletins,
    where: {
      and: [
        { year: { equals: ref.year } },
        { number: { equals: ref.number } },
        ...(isEditor ? [] : [{ state: { equals: 'published' } }]),
      ],
    },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: true,
  })
  const [bulletin] = docs
  return bulletin ? readBulletin(payload, readerClass, bulletin) : null
}

import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import type { ReaderClass } from '@/domain/ReaderClass'
import { isSheetKind } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import type { Change } from '../Change'
import { rateChanges } from './rateChanges'
import { readableSheets } from './readableSheets'

/** More than six weeks of the largest guide. */
const MOST = 500

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  /** From an instant to another one, left out. */
  span: { from: Date; to: Date }
  most?: number
}

/**
 * What changed for the readers of a class within a span, the last first: what was published and is not silent, what was withdrawn, the
 * amounts that changed by themselves. A few reads, whatever their number; nothing of a sheet that the class may not read.
 */
export async function findChanges({ payload, readerClass, span, most = MOST }: Ask): Promise<Change[]> {
  const [editions, amounts] = await Promise.all([
    editionChanges({ payload, readerClass, span, most }),
    rateChanges({ payload, readerClass, span }),
  ])
  return [...editions, ...amounts]
    .sort((one, other) => other.at.localeCompare(one.at) || one.number.localeCompare(other.number))
    .slice(0, most)
}

async function editionChanges({ payload, readerClass, span, most }: Required<Ask>): Promise<Change[]> {
  const { docs } = await payload.find({
    collection: SLUGS.editions,
    where: {
      and: [
        { publishedAt: { greater_than_equal: span.from.toISOString() } },
        { publishedAt: { less_than: span.to.toISOString() } },
      ],
    },
    sort: '-publishedAt',
    depth: 0,
    limit: most,
    pagination: false,
    select: {
      sheet: true,
      sheetId: true,
      sheetNumber: true,
      title: true,
      edition: true,
      effectFrom: true,
      publishedAt: true,
      audience: true,
      nature: true,
      cause: true,
      summary: true,
    },
    overrideAccess: true,
  })
  const told = docs.filter(({ cause }) => cause !== 'silent')
  const tellingOf = await readableSheets(payload, readerClass, told)
  return told.flatMap((row): Change[] => {
    const telling = tellingOf(row)
    if (!telling || !isSheetKind(row.sheet)) return []
    return [
      {
        key: `e:${row.id}`,
        kind: row.sheet,
        sheetId: row.sheetId,
        number: row.sheetNumber,
        title: row.title,
        at: row.publishedAt,
        day: localTime(new Date(row.effectFrom)).day,
        edition: row.edition,
        codes: [],
        nature: row.nature,
        cause: row.cause ?? null,
        summary: row.summary ?? '',
        audience: row.audience,
        isWithdrawn: telling === 'withdrawn',
      },
    ]
  })
}

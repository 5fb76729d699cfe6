import { subDays } from 'date-fns/subDays'
import type { Payload } from 'payload'
import { localTime } from '@/domain/localTime'
import { SLUGS } from '@/domain/slugs'
import { findSheets, PUBLISHED } from '@/features/sheets/reference/findSheets'
import { insertDocuments } from '@/infra/database/insertDocuments'
import { newDocumentId } from '@/infra/database/newDocumentId'

/** One sheet out of so many was read, on each of these days ago. */
const ONE_OF = 6
const DAYS_AGO = [2, 9, 16, 23]

/** Gives the demo the reads of a month on a part of its sheets, so that the desk tells which are much read; sheets with a year of reads of their own keep theirs. */
export async function seedReads(payload: Payload, now: Date, apart: readonly string[]): Promise<void> {
  const sheets = await findSheets({ payload, where: () => PUBLISHED })
  const read = sheets.filter(({ number }, rank) => rank % ONE_OF === 0 && !apart.includes(number))
  const documents = read.flatMap(({ number }, rank) =>
    DAYS_AGO.map((ago) => {
      const day = localTime(subDays(now, ago)).day
      const at = subDays(now, ago).toISOString()
      const reads = 2 + ((rank * 37 + ago * 11) % 48)
      return {
        collection: SLUGS.sheetUses,
        id: newDocumentId(),
        versioned: false,
        data: {
          key: `${day}:${number}`,
          day,
          number,
          reads,
          fromSearch: Math.floor(reads * 0.4),
          createdAt: at,
          updatedAt: at,
        },
      }
    }),
  )
  await insertDocuments(payload, documents)
}

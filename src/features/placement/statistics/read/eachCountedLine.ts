import type { Payload } from 'payload'
import type { CountedLine } from '@/domain/placement/statistics/CountedInput'
import { SLUGS } from '@/domain/slugs'
import { leanRows } from '@/infra/database/leanRows'
import { countedLine, LINE_FIELDS } from './countedRows'

/** Hands over every line of every calendar, in no order, as figures read it: memory holds one slice of them. */
export async function eachCountedLine(payload: Payload, take: (line: CountedLine) => void): Promise<void> {
  for await (const slice of leanRows(payload, { collection: SLUGS.commitments, fields: LINE_FIELDS }))
    for (const row of slice) take(countedLine(row))
}

import type { Payload } from 'payload'
import type { Reading } from '@/domain/editions/closedLists'
import { readableEditionOn } from '@/domain/editions/editionOn'
import { localTime } from '@/domain/localTime'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SLUGS } from '@/domain/slugs'
import { withAmounts } from '@/features/sheets/rates/present/withAmounts'
import { amountsOn } from '@/features/sheets/rates/read/readAmounts'
import type { Edition } from '@/payload-types'
import { contentOf } from '../write/toEdition'
import type { Past, ToldEdition } from './findPast'

type Ask = {
  payload: Payload
  readerClass: ReaderClass
  past: Past
  reading: Reading
  day: string
  now: Date
}

export type ReadEdition = { told: ToldEdition; stored: Edition }

/** The edition that answers a question for a day, whole, with the amounts that answer the same question; `null` where this class has no answer, and for what will be shown on a day to come: nobody knows. */
export async function readPast({ payload, past, now, ...asked }: Ask): Promise<ReadEdition | null> {
  if (isUnknowable(asked, now)) return null
  const told = readableEditionOn(past.editions, asked)
  if (!told) return null
  const stored = await payload.findByID({
    collection: SLUGS.editions,
    id: told.id,
    depth: 0,
    overrideAccess: true,
  })
  const { day, reading } = asked
  const amounts = await amountsOn(payload, day, reading === 'affichee' ? day : undefined)
  return { told, stored: { ...stored, content: withAmounts(contentOf(stored), amounts) } }
}

/** Tells whether a question is about what a sheet will show on a day to come. */
export function isUnknowable({ reading, day }: Pick<Ask, 'reading' | 'day'>, now: Date): boolean {
  return reading === 'affichee' && day > localTime(now).day
}

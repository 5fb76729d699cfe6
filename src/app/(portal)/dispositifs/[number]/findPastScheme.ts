import type { Payload } from 'payload'
import type { Reading } from '@/domain/editions/closedLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { schemeOfEdition } from '@/features/catalogue/schemes/present/schemeOfEdition'
import type { ReadableScheme } from '@/features/catalogue/schemes/read/findScheme'
import { findPast } from '@/features/keeping/editions/read/findPast'
import { readPast } from '@/features/keeping/editions/read/readPast'
import { clock } from '@/infra/clock'

type Ask = { payload: Payload; readerClass: ReaderClass; number: string; day: string; reading: Reading }

/** The scheme of a number as of a day, `null` where this class has no answer for it. */
export async function findPastScheme({ number, ...asked }: Ask): Promise<ReadableScheme | null> {
  const past = await findPast({ ...asked, number })
  const read = past && (await readPast({ ...asked, past, now: clock.now() }))
  return read && schemeOfEdition(read.stored)
}

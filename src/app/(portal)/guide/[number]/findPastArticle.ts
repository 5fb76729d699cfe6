import type { Payload } from 'payload'
import type { Reading } from '@/domain/editions/closedLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { articleOfEdition } from '@/features/catalogue/articles/present/articleOfEdition'
import type { ReadableArticle } from '@/features/catalogue/articles/present/ReadableArticle'
import { findPast } from '@/features/keeping/editions/read/findPast'
import { readPast } from '@/features/keeping/editions/read/readPast'
import { clock } from '@/infra/clock'

type Ask = { payload: Payload; readerClass: ReaderClass; number: string; day: string; reading: Reading }

/** The sheet of the guide of a number as of a day, `null` where this class has no answer for it. */
export async function findPastArticle({ number, ...asked }: Ask): Promise<ReadableArticle | null> {
  const past = await findPast({ ...asked, number })
  const read = past && (await readPast({ ...asked, past, now: clock.now() }))
  return read && articleOfEdition(read.stored)
}

import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { isEditor } from '@/access/roles'
import { chapterPath } from '@/domain/guide/chapterPath'
import { parsePlanNumber } from '@/domain/guide/parsePlanNumber'
import { decodedSegment } from '@/domain/text/decodedSegment'
import { findByPlanNumber } from '@/features/catalogue/articles/read/findByPlanNumber'
import { findChapter } from '@/features/catalogue/articles/read/findChapter'
import { requireReader } from '@/features/people/session/read/requireReader'

/** The chapter that an address names by its id, for ever, with its reader; a plan number leads to what bears it, or bore it last, on the same page of it (`page`: `/imprimer`). Read once a page. */
export const openChapter = cache(async (place: string, page: '' | '/imprimer' = '') => {
  const reader = await requireReader(chapterPath(place))
  const { payload, readerClass, user } = reader
  const number = parsePlanNumber(decodedSegment(place) ?? '')
  if (number) {
    const planned = await findByPlanNumber({ payload, readerClass, number })
    if (!planned) notFound()
    redirect(`${planned.href}${page}?numero=${number}`)
  }
  const found = await findChapter({ payload, readerClass, id: place, editor: isEditor(user) })
  if (!found) notFound()
  return { reader, found }
})

import { notFound } from 'next/navigation'
import { cache } from 'react'
import { requireUser } from '@/features/people/session/read/requireUser'
import { findShortage, type ShortageReport } from '@/features/placement/holds/read/findShortage'

/** The report of an id, for a page of those who may read its request; `path` is the page. */
export const openShortage = cache(async (id: string, path: string): Promise<ShortageReport> => {
  const { payload, user } = await requireUser(path)
  return (await findShortage(payload, user, id)) ?? notFound()
})

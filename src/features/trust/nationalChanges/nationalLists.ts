import type { Where } from 'payload'

/** The lists of national changes, as addresses name them; the first one is what waits. */
export const NATIONAL_LISTS = ['a-traiter', 'en-cours', 'traites', 'tous'] as const
export type NationalList = (typeof NATIONAL_LISTS)[number]

export const readNationalList = (text: string | null): NationalList =>
  NATIONAL_LISTS.find((list) => list === text) ?? 'a-traiter'

const WORK: Readonly<Record<NationalList, Where | null>> = {
  'a-traiter': { work: { equals: 'todo' } },
  'en-cours': { work: { equals: 'doing' } },
  traites: { work: { in: ['done', 'noEffect'] } },
  tous: null,
}

/** The changes of a list, among those of feeds that readers read. */
export function whereNational(list: NationalList, feed: number): Where {
  const work = WORK[list]
  return { and: [{ feed: { less_than_equal: feed } }, ...(work ? [work] : [])] }
}

/** Where a change is treated. */
export const NATIONAL_DESK = '/bureau/national'

export const nationalDeskPath = (
  list: NationalList,
  { id, page = 1 }: { id?: string; page?: number } = {},
): string =>
  `${NATIONAL_DESK}?${new URLSearchParams({
    liste: list,
    ...(id ? { changement: id } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })}`

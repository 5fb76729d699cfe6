import type { Article } from '@/payload-types'

/** What readers may read of a sheet of the guide: everything but what is kept for the editors. */
export type ReadableArticle = Omit<Article, 'internalNote' | 'place'>

/** The same, for `select`. */
export const READABLE_ARTICLE = { internalNote: false, place: false } as const

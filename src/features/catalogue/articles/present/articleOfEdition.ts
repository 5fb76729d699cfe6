import { contentOfEdition } from '@/features/sheets/editions/contentOfEdition'
import { factsOfEdition } from '@/features/sheets/editions/factsOfEdition'
import type { Edition } from '@/payload-types'
import { articleOfContent } from './articleOfContent'
import type { ReadableArticle } from './ReadableArticle'

/** The sheet as an edition tells it, for the same presenters as that of today; what is not of the edition (verification, links, place in the plan) is absent. */
export function articleOfEdition(edition: Edition): ReadableArticle {
  return { ...articleOfContent(contentOfEdition(edition)), ...factsOfEdition(edition) }
}

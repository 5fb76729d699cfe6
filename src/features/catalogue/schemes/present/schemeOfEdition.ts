import { contentOfEdition } from '@/features/sheets/editions/contentOfEdition'
import { factsOfEdition } from '@/features/sheets/editions/factsOfEdition'
import type { Edition } from '@/payload-types'
import type { ReadableScheme } from '../read/findScheme'
import { schemeOfContent } from './schemeOfContent'

/** The scheme as an edition tells it, for the same presenters as that of today; what is not of the edition (verification, links to other sheets) is absent. */
export function schemeOfEdition(edition: Edition): ReadableScheme {
  return { ...schemeOfContent(contentOfEdition(edition)), ...factsOfEdition(edition) }
}

import type { EditionContent } from '@/features/sheets/editions/EditionSpec'
import type { Article } from '@/payload-types'

type Content = Pick<
  Article,
  'title' | 'acronyms' | 'summary' | 'body' | 'legalReferences' | 'validFrom' | 'validUntil'
>

/** The content of an edition as its sheet was read: `contentOf` wrote these fields as the collection stores them. */
export function articleOfContent(content: EditionContent): Content {
  // The allow-list that wrote it is made of these names; what a field was absent for is `null`.
  return content as Content
}

import type { EditionContent } from '@/features/sheets/editions/EditionSpec'
import type { ReadableScheme } from '../read/findScheme'
import type { VersionedScheme } from './VersionedScheme'

/** The content of an edition as its scheme was read: `contentOf` wrote these fields as the collection stores them. */
export function schemeOfContent(content: EditionContent): VersionedScheme & Pick<ReadableScheme, 'files'> {
  // The allow-list that wrote it is made of these names; what a field was absent for is `null`.
  return content as VersionedScheme & Pick<ReadableScheme, 'files'>
}

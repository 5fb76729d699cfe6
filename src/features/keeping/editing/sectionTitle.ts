import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Editing } from './Editing'

/** What a section is called on its page: its label, or the name of the service that it is. */
export function sectionTitle({ collection, stored, section }: Editing): string {
  return frenchSpaces(collection === 'services' ? stored.name : section.label)
}

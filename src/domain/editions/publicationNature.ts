import type { ChangeNature } from '../scheme/changeNature'
import type { ChangeCause, EditionNature } from './closedLists'

/** What an edition brought: as deduced from its difference, but that a change whose cause its editor says is told as one. */
export function publicationNature(deduced: ChangeNature, cause: ChangeCause | null): EditionNature {
  const isDeduced = deduced === 'new' || deduced === 'scale' || cause === null || cause === 'silent'
  return isDeduced ? deduced : 'changed'
}

import { fold } from '../text/foldText'

/** The words of a name, folded, hyphens and apostrophes as spaces: `L’Haÿ-les-Roses` → `l hay les roses`. */
export function foldPlaceName(name: string): string {
  return fold(name)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

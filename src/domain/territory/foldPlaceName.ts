/** Folds accents, case, ligatures, hyphens and apostrophes: `L’Haÿ-les-Roses` → `l hay les roses`. */
export function foldPlaceName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
}

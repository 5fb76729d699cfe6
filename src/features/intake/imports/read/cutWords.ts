import type { CutLines } from '../DirectoryReport'

const WORDS: Record<keyof CutLines, string> = {
  refused: 'refus',
  warnings: 'avertissements',
  kept: 'lignes à arbitrer',
  changes: 'changements',
}

/** How much the lists of a report lack, in one sentence. */
export function cutWords(cut: CutLines): string {
  const parts = Object.entries(cut).map(
    // The keys are those of the lists.
    ([list, count]) => `${count.toLocaleString('fr-FR')} ${WORDS[list as keyof CutLines]}`,
  )
  return `Bilan coupé\u00a0: ${parts.join(', ')} de plus ne sont comptés que par raison ou par champ. Les nombres, eux, sont entiers.`
}

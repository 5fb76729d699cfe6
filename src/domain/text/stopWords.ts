/**
 * Folded words that carry no meaning in a search. Left out on purpose, because the field needs them: sans, hors, non, pas, plus,
 * moins, moi, toi, jour, an, ans.
 */
export const FRENCH_STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai ait as au aux avec c ce ceci cela ces cet cette ceux chez ci comme comment d dans de des donc dont du elle elles
  en es est et etre eu eux il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me mes mon n ne nos notre
  nous on ont or ou par pour presqu puisqu qu quand que quel quelle quelles quelqu quels qui quoi quoiqu s sa se ses
  si sont son sur t ta te tes ton tu un une vos votre vous y`.split(/\s+/),
)

/** Tells whether a folded word is a French stop word. */
export function isStopWord(word: string): boolean {
  return FRENCH_STOP_WORDS.has(word)
}

/** The words of the field, edited as content and applied to both engines. */
export type SearchLexicon = {
  /** Acronyms that are never taken for one another by a typo (`RSA`, `ASA`). */
  acronyms: string[]
  /** Each group: words or phrases that stand for one another, both ways; groups never chain. */
  synonyms: string[][]
  /** What people say → the words of the field, one way only; `edited` where an editor wrote it. */
  everyday?: { said: string; means: string[]; edited?: boolean | undefined }[]
}

/** One version of an article of a code or a law, as LEGI says it; days are `YYYY-MM-DD`. */
export type ArticleVersion = {
  legiId: string
  /** LEGI’s own word: `VIGUEUR`, `VIGUEUR_DIFF`, `MODIFIE`, `ABROGE`, `ABROGE_DIFF`…; ours for one that was taken away. */
  state: string
  from: string
  /** The first day on which it no longer applies; `null` without end. */
  until: string | null
  note: string
  text: string
  /** Where it stands in the archives, when they say it: a list of suppressions names a place. */
  path?: string | undefined
}

/** The state of ours of a version that the archives took away. */
export const SUPPRESSED = 'SUPPRIME'

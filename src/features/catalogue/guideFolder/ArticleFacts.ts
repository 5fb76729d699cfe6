/** A text of law as a file of the guide gives it. */
export type ReferenceFacts = {
  text: string
  url: string | null
  legiId: string | null
  version: string | null
}

/** What a file of the guide says of a sheet, in words: two that say the same are the same. Days are `YYYY-MM-DD`; `null` and `''` for nothing. */
export type ArticleFacts = {
  title: string
  acronyms: string[]
  keywords: string[]
  /** `null` where the first sentences of the text are it. */
  summary: string | null
  audience: 'public' | 'partners' | 'agents'
  validFrom: string | null
  validUntil: string | null
  verifiedAt: string | null
  verifiedByName: string | null
  cadence: string
  references: ReferenceFacts[]
  /** Numbers of sheets. */
  related: string[]
  /** Markdown, its links as addresses of the portal. */
  body: string
  isDraft: boolean
}

/** What each fact is called in reports. */
export const FACT_LABELS: Readonly<Record<keyof ArticleFacts, string>> = {
  title: 'Titre',
  acronyms: 'Sigles',
  keywords: 'Mots-clés',
  summary: 'Résumé',
  audience: 'Diffusion',
  validFrom: 'En vigueur depuis le',
  validUntil: 'Prend fin le',
  verifiedAt: 'Vérifiée le',
  verifiedByName: 'Vérifiée par',
  cadence: 'À revoir tous les',
  references: 'Textes de référence',
  related: 'À voir aussi',
  body: 'Texte',
  isDraft: 'Brouillon',
}

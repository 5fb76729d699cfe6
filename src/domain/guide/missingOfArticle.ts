import type { MissingFact } from '../scheme/missingForPublication'

/** The facts of a sheet of the guide that publishing asks for, as stored; anything may be absent in a draft. */
export type ArticleFacts = {
  title?: string | null
  summary?: string | null
  chapter?: unknown
  body?: unknown
  audience?: string | null
  verifiedAt?: string | null
  cadence?: string | null
  validFrom?: string | null
  validUntil?: string | null
}

const REQUIREMENTS: readonly (MissingFact & { path: keyof ArticleFacts })[] = [
  { path: 'title', label: 'Titre', message: 'Donnez un titre.' },
  { path: 'summary', label: 'Résumé', message: 'Dites en une ou deux phrases ce que la fiche explique.' },
  { path: 'chapter', label: 'Chapitre', message: 'Rangez la fiche dans un chapitre du guide.' },
  { path: 'body', label: 'Texte', message: 'Écrivez le texte de la fiche.' },
  { path: 'audience', label: 'Diffusion', message: 'Choisissez qui peut lire la fiche.' },
  { path: 'verifiedAt', label: 'Vérifiée le', message: 'Indiquez le jour de la vérification.' },
  { path: 'cadence', label: 'À revoir tous les', message: 'Choisissez la cadence de vérification.' },
]

/** What a sheet of the guide still lacks before it may be published, in the order of the form; empty when nothing does. */
export function missingOfArticle(article: ArticleFacts): MissingFact[] {
  const missing = REQUIREMENTS.filter(({ path }) => isBlank(article[path])).map((each) => ({ ...each }))
  if (article.validFrom && article.validUntil && article.validFrom > article.validUntil)
    missing.push({
      path: 'validUntil',
      label: 'Prend fin le',
      message: 'La fin précède l’entrée en vigueur.',
    })
  return missing
}

const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

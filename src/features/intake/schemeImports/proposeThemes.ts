import { foldPlaceName as fold } from '@/domain/territory/foldPlaceName'

/** Starts of words that point to a theme, by the starts of the slugs that a département may have given it. */
const HINTS: { slugs: string[]; words: string[] }[] = [
  {
    slugs: ['mobilite', 'transport', 'insertion'],
    words: [
      'velo',
      'vae',
      'assistance electrique',
      'mobilite',
      'transport',
      'permis de conduire',
      'covoiturage',
      'vehicule',
      'trajet',
    ],
  },
  {
    slugs: ['energie', 'logement'],
    words: ['energie', 'chauffage', 'electricite', 'renovation energetique', 'isolation'],
  },
  { slugs: ['logement'], words: ['logement', 'loyer', 'locataire', 'habitat', 'hebergement', 'expulsion'] },
  { slugs: ['sante'], words: ['sante', 'soin', 'mutuelle', 'medec', 'maladie', 'hospital'] },
  { slugs: ['handicap', 'autonomie'], words: ['handicap'] },
  {
    slugs: ['grand-age', 'autonomie'],
    words: ['personnes agees', 'perte d autonomie', 'autonomie', 'aidant'],
  },
  {
    slugs: ['enfance', 'famille'],
    words: ['enfant', 'famille', 'parent', 'creche', 'garde d enfant', 'scolarite', 'cantine'],
  },
  { slugs: ['numerique'], words: ['numerique', 'internet', 'ordinateur'] },
  {
    slugs: ['insertion', 'emploi'],
    words: ['emploi', 'insertion', 'chomage', 'apprenti', 'formation professionnelle'],
  },
  { slugs: ['alimentation', 'budget'], words: ['alimentaire', 'alimentation', 'budget', 'surendettement'] },
  { slugs: ['droits', 'acces-aux-droits'], words: ['acces aux droits', 'juridique', 'recours'] },
]

/** More are no proposal. */
const MOST = 3

/**
 * The schema has no theme, and words are no category: a grant for a training course speaks of families too. The themes that exist here
 * (`available` slugs) and that the words of a scheme point to, for an editor to choose from; none is written as its own.
 */
export function proposeThemes(text: string, available: readonly string[]): string[] {
  const folded = ` ${fold(text)} `
  const themes = HINTS.flatMap(({ slugs, words }) =>
    words.some((word) => folded.includes(` ${word}`))
      ? (slugs.flatMap((start) => available.find((slug) => slug.startsWith(start)) ?? [])[0] ?? [])
      : [],
  )
  return [...new Set(themes)].slice(0, MOST)
}

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

/**
 * The schema has no theme: proposes the first one that exists here (`available` slugs) and that the words of the scheme
 * point to. Empty when none does; the sheet then waits, as a draft, for an editor to file it.
 */
export function guessThemes(text: string, available: readonly string[]): string[] {
  const folded = ` ${fold(text)} `
  for (const { slugs, words } of HINTS) {
    if (!words.some((word) => folded.includes(` ${word}`))) continue
    const theme = slugs.flatMap((start) => available.find((slug) => slug.startsWith(start)) ?? [])[0]
    if (theme) return [theme]
  }
  return []
}

import type { ThemeContent } from './types'

type Branch = Omit<ThemeContent, 'parent' | 'order'> & {
  children: readonly Omit<ThemeContent, 'parent' | 'order'>[]
}

const TREE: readonly Branch[] = [
  {
    slug: 'logement',
    title: 'Logement',
    icon: 'house',
    children: [
      { slug: 'acceder-a-un-logement', title: 'Accéder à un logement', icon: 'key-round' },
      { slug: 'payer-son-loyer', title: 'Payer son loyer', icon: 'receipt-euro' },
      { slug: 'hebergement-d-urgence', title: 'Hébergement d’urgence', icon: 'bed-single' },
      { slug: 'expulsion-et-habitat-indigne', title: 'Expulsion et habitat indigne', icon: 'triangle-alert' },
    ],
  },
  {
    slug: 'energie-et-eau',
    title: 'Énergie et eau',
    icon: 'zap',
    children: [
      { slug: 'factures-impayees', title: 'Factures impayées', icon: 'file-warning' },
      { slug: 'economies-d-energie', title: 'Économies d’énergie', icon: 'thermometer' },
    ],
  },
  {
    slug: 'sante',
    title: 'Santé',
    icon: 'heart-pulse',
    children: [
      { slug: 'couverture-maladie', title: 'Couverture maladie', icon: 'shield-plus' },
      { slug: 'acces-aux-soins', title: 'Accès aux soins', icon: 'stethoscope' },
    ],
  },
  {
    slug: 'insertion-et-emploi',
    title: 'Insertion et emploi',
    icon: 'briefcase',
    children: [
      { slug: 'revenus-minimums', title: 'Revenus minimums', icon: 'hand-coins' },
      { slug: 'jeunes-16-25-ans', title: 'Jeunes de 16 à 25 ans', icon: 'user-round' },
      { slug: 'mobilite-et-permis', title: 'Mobilité et permis', icon: 'bus' },
    ],
  },
  {
    slug: 'acces-aux-droits',
    title: 'Accès aux droits',
    icon: 'scale',
    children: [
      { slug: 'justice', title: 'Justice', icon: 'gavel' },
      { slug: 'domiciliation-et-identite', title: 'Domiciliation et identité', icon: 'mailbox' },
      { slug: 'protection-des-majeurs', title: 'Protection des majeurs', icon: 'shield-user' },
    ],
  },
  {
    slug: 'budget-et-dettes',
    title: 'Budget et dettes',
    icon: 'wallet',
    children: [
      { slug: 'surendettement-et-credit', title: 'Surendettement et crédit', icon: 'badge-euro' },
      { slug: 'aides-d-urgence', title: 'Aides d’urgence', icon: 'life-buoy' },
    ],
  },
  {
    slug: 'enfance-et-famille',
    title: 'Enfance et famille',
    icon: 'baby',
    children: [
      { slug: 'prestations-familiales', title: 'Prestations familiales', icon: 'piggy-bank' },
      { slug: 'naissance-et-petite-enfance', title: 'Naissance et petite enfance', icon: 'milk' },
      { slug: 'protection-de-l-enfance', title: 'Protection de l’enfance', icon: 'shield' },
      { slug: 'soutien-a-la-parentalite', title: 'Soutien à la parentalité', icon: 'users' },
      { slug: 'ecole-et-loisirs', title: 'École et loisirs', icon: 'school' },
    ],
  },
  {
    slug: 'handicap',
    title: 'Handicap',
    icon: 'accessibility',
    children: [
      { slug: 'enfant-handicape', title: 'Enfant handicapé', icon: 'puzzle' },
      { slug: 'vie-quotidienne-et-handicap', title: 'Vie quotidienne', icon: 'hand-helping' },
      { slug: 'travail-et-handicap', title: 'Travail et handicap', icon: 'hammer' },
    ],
  },
  {
    slug: 'grand-age',
    title: 'Grand âge et autonomie',
    icon: 'footprints',
    children: [
      { slug: 'vivre-a-domicile', title: 'Vivre à domicile', icon: 'house-heart' },
      { slug: 'vivre-en-etablissement', title: 'Vivre en établissement', icon: 'building' },
      { slug: 'proches-aidants', title: 'Proches aidants', icon: 'heart-handshake' },
    ],
  },
  { slug: 'numerique', title: 'Numérique', icon: 'laptop', children: [] },
  { slug: 'alimentation', title: 'Alimentation', icon: 'utensils', children: [] },
  { slug: 'sejour-et-asile', title: 'Séjour et asile', icon: 'globe', children: [] },
  { slug: 'violences', title: 'Violences', icon: 'hand', children: [] },
]

/** The tree of themes, roots first, each followed by its children; `order` starts at 1 inside each level. */
export const themes: readonly ThemeContent[] = TREE.flatMap(({ children, ...root }, rank) => [
  { ...root, order: rank + 1 },
  ...children.map((child, childRank) => ({ ...child, parent: root.slug, order: childRank + 1 })),
])

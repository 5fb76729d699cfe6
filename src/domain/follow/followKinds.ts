/** One kind of what people follow; a new kind is one more line of `FOLLOW_KINDS`, and one of the targets that its name opens. */
type FollowKindSpec = {
  /** What one is called, then several. */
  label: string
  plural: string
}

/** Every kind of what people follow, in the order in which a change is told: once, under the closest. */
export const FOLLOW_KINDS = {
  sheet: { label: 'Fiche', plural: 'Fiches' },
  search: { label: 'Recherche', plural: 'Recherches' },
  theme: { label: 'Thème', plural: 'Thèmes' },
  chapter: { label: 'Chapitre', plural: 'Chapitres' },
  commune: { label: 'Commune', plural: 'Communes' },
} as const satisfies Record<string, FollowKindSpec>

export type FollowKind = keyof typeof FOLLOW_KINDS

// `Object.keys` widens to strings; the table has these keys only.
export const ALL_FOLLOW_KINDS = Object.keys(FOLLOW_KINDS) as FollowKind[]

/** What somebody follows: a sheet number, the slug of a theme, the id of a chapter, an INSEE code, the query of a search. */
export type FollowTarget = { kind: FollowKind; target: string }

/** What one person may follow at most. */
export const MOST_FOLLOWS = 200

/** Tells whether a name is that of a kind of what people follow. */
export function isFollowKind(name: string): name is FollowKind {
  return Object.hasOwn(FOLLOW_KINDS, name)
}

/** What names a target among all: `theme:logement`; the feed of changes writes the same. */
export const targetKey = ({ kind, target }: FollowTarget): string => `${kind}:${target}`

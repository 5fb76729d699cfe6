/** One kind of sheet; a new kind is one more line of `SHEET_KINDS`. */
type SheetKindSpec = {
  /** Starts the numbers of its sheets: one capital. */
  letter: string
  /** First segment of their addresses. */
  path: string
  titleField: 'title' | 'name'
  /** Where a sheet says its own mail addresses: one, a list of `{ address }`, or nowhere. */
  emailField: 'email' | 'emails' | null
  /** Who keeps it beside editors: nobody, the members of the sheet, or those of the sheet that this field names. */
  keeper: 'editors' | 'members' | { field: string; kind: string }
  /** Its name in the search index, the API and addresses. */
  type: string
  /** What one is called, then several, without an article. */
  label: string
  plural: string
  /** Whom readers are told of when those who keep it vouch for it. */
  keptBy: string
}

/**
 * Every kind of sheet, by the name of its collection: the one table that search, favourites, history, reports, the board and the API
 * go through. The order is the one in which the kinds are read.
 */
export const SHEET_KINDS = {
  schemes: {
    letter: 'D',
    path: 'dispositifs',
    titleField: 'title',
    emailField: null,
    keeper: 'editors',
    type: 'scheme',
    label: 'Dispositif',
    plural: 'Dispositifs',
    keptBy: 'l’équipe éditoriale',
  },
  articles: {
    letter: 'G',
    path: 'guide',
    titleField: 'title',
    emailField: null,
    keeper: 'editors',
    type: 'article',
    label: 'Fiche du guide',
    plural: 'Fiches du guide',
    keptBy: 'l’équipe éditoriale',
  },
  organisations: {
    letter: 'P',
    path: 'annuaire',
    titleField: 'name',
    emailField: 'emails',
    keeper: 'members',
    type: 'organisation',
    label: 'Partenaire',
    plural: 'Partenaires',
    keptBy: 'le partenaire',
  },
  services: {
    letter: 'S',
    path: 'annuaire',
    titleField: 'name',
    emailField: 'email',
    keeper: { field: 'organisation', kind: 'organisations' },
    type: 'service',
    label: 'Service',
    plural: 'Services',
    keptBy: 'le partenaire',
  },
  facilities: {
    letter: 'L',
    path: 'lieux-d-accueil',
    titleField: 'name',
    emailField: 'email',
    keeper: 'members',
    type: 'facility',
    label: 'Lieu d’accueil',
    plural: 'Lieux d’accueil',
    keptBy: 'le lieu d’accueil',
  },
} as const satisfies Record<string, SheetKindSpec>

type Table = typeof SHEET_KINDS

export type SheetKind = keyof Table

/** The kinds of sheet that people outside the service keep. */
export type KeptKind = {
  [Kind in SheetKind]: Table[Kind]['keeper'] extends 'members' ? Kind : never
}[SheetKind]

/** The kinds that partners and facilities answer for, their own or what belongs to them: all but those of editors alone. */
export type AnsweredKind = {
  [Kind in SheetKind]: Table[Kind]['keeper'] extends 'editors' ? never : Kind
}[SheetKind]

/** The table read by any kind, its columns as wide as they may be. */
const SPECS: Readonly<Record<SheetKind, SheetKindSpec>> = SHEET_KINDS

/** The name of a kind in the search index, the API and addresses. */
export type SheetType = Table[SheetKind]['type']

// `Object.keys` widens to strings; the table has these keys only.
export const ALL_SHEET_KINDS = Object.keys(SHEET_KINDS) as SheetKind[]
export const KEPT_KINDS = ALL_SHEET_KINDS.filter(isKeptKind)
export const ANSWERED_KINDS = ALL_SHEET_KINDS.filter(isAnsweredKind)

// `Object.values` keeps the names of the table's own column.
export const SHEET_TYPES = Object.values(SHEET_KINDS).map(({ type }) => type) as SheetType[]

/** The kind that the search index, the API and addresses name so. */
export function kindOfType(type: SheetType): SheetKind {
  return ALL_SHEET_KINDS.find((kind) => SHEET_KINDS[kind].type === type) ?? 'schemes'
}

/** The line of a kind. */
export function sheetKindSpec(kind: SheetKind): SheetKindSpec {
  return SPECS[kind]
}

/** Tells whether a name is that of a kind of sheet. */
export function isSheetKind(name: string): name is SheetKind {
  return Object.hasOwn(SHEET_KINDS, name)
}

/** Tells whether the sheets of a kind have members of their own. */
export function isKeptKind(name: string): name is KeptKind {
  return isSheetKind(name) && SPECS[name].keeper === 'members'
}

/** Tells whether members answer for the sheets of a kind, their own or through the sheet that they belong to. */
export function isAnsweredKind(name: string): name is AnsweredKind {
  return isSheetKind(name) && SPECS[name].keeper !== 'editors'
}

/** The field by which a sheet names the one that keeps it, and the kind of that one; `null` where it is kept by itself. */
export function keeperFieldOf(kind: SheetKind): { field: string; kind: KeptKind } | null {
  const { keeper } = SPECS[kind]
  if (typeof keeper === 'string' || !isKeptKind(keeper.kind)) return null
  return { field: keeper.field, kind: keeper.kind }
}

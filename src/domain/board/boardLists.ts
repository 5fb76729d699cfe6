/** The collections that a list of sheets may be about. */
export const BOARD_NATURES = ['organisations', 'services', 'facilities'] as const
export type BoardNature = (typeof BOARD_NATURES)[number]

/** What one does with the lines of a list: at most `MOST_LINES` at once. */
export const BOARD_GESTURES = ['invite', 'remind', 'phone', 'assign', 'corrected'] as const
export type BoardGesture = (typeof BOARD_GESTURES)[number]
export const MOST_LINES = 100

export const BOARD_FAMILIES = ['verification', 'facilities', 'keepers', 'decisions', 'mails'] as const
export type BoardFamily = (typeof BOARD_FAMILIES)[number]

type ListShape = {
  code: string
  /** As the address names it. */
  slug: string
  family: BoardFamily
  natures: readonly [BoardNature, ...BoardNature[]]
  gestures: readonly BoardGesture[]
  /** Where its lines are answered, when that is a page of its own. */
  page?: string
}

const ANY_SHEET = BOARD_NATURES
const DUE = ['remind', 'phone', 'assign'] as const
const ORGANISATIONS = ['organisations'] as const
const FACILITIES = ['facilities'] as const

/** The lists of the board, in the order in which they are shown. */
export const BOARD_LISTS = [
  { code: 'overdue', slug: 'en-retard', family: 'verification', natures: ANY_SHEET, gestures: DUE },
  { code: 'dueSoon', slug: 'bientot', family: 'verification', natures: ANY_SHEET, gestures: DUE },
  { code: 'never', slug: 'jamais', family: 'verification', natures: ANY_SHEET, gestures: DUE },
  { code: 'units', slug: 'unites', family: 'facilities', natures: FACILITIES, gestures: ['remind'] },
  { code: 'silent', slug: 'silencieux', family: 'facilities', natures: FACILITIES, gestures: DUE },
  { code: 'orphans', slug: 'orphelines', family: 'keepers', natures: ORGANISATIONS, gestures: ['invite'] },
  { code: 'orphanFacilities', slug: 'lieux', family: 'keepers', natures: FACILITIES, gestures: ['invite'] },
  { code: 'invitations', slug: 'invitations', family: 'keepers', natures: ORGANISATIONS, gestures: [] },
  { code: 'requests', slug: 'demandes', family: 'keepers', natures: ORGANISATIONS, gestures: [] },
  {
    code: 'changes',
    slug: 'modifications',
    family: 'decisions',
    natures: ORGANISATIONS,
    gestures: [],
    page: '/bureau/propositions',
  },
  {
    code: 'newSheets',
    slug: 'nouvelles-fiches',
    family: 'decisions',
    natures: ORGANISATIONS,
    gestures: [],
    page: '/bureau/nouvelles-fiches',
  },
  {
    code: 'reports',
    slug: 'signalements',
    family: 'decisions',
    natures: ORGANISATIONS,
    gestures: [],
    page: '/bureau/signalements',
  },
  { code: 'mails', slug: 'courriels', family: 'mails', natures: ORGANISATIONS, gestures: ['corrected'] },
] as const satisfies readonly ListShape[]

export type BoardList = (typeof BOARD_LISTS)[number]
export type BoardCode = BoardList['code']

/** The list that an address names, and the kind of sheet it asks for; a list that does not exist is `null`. */
export function readBoardList(
  slug: string | null,
  nature: string | null,
): { list: BoardList; nature: BoardNature } | null {
  const list = BOARD_LISTS.find((known) => known.slug === slug)
  if (!list) return null
  const natures: readonly BoardNature[] = list.natures
  return { list, nature: natures.find((known) => known === nature) ?? list.natures[0] }
}

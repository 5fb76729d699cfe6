import { ANSWERED_KINDS, type AnsweredKind } from '../sheet/sheetKinds'

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
  /** The kinds of sheet that it may be about, the first one unless another is asked. */
  kinds: readonly AnsweredKind[]
  gestures: readonly BoardGesture[]
  /** Where its lines are answered, when that is a page of its own. */
  page?: string
}

const DUE = ['remind', 'phone', 'assign'] as const
const ORGANISATIONS = ['organisations'] as const
const FACILITIES = ['facilities'] as const

/** The lists of the board, in the order in which they are shown. */
export const BOARD_LISTS = [
  { code: 'overdue', slug: 'en-retard', family: 'verification', kinds: ANSWERED_KINDS, gestures: DUE },
  { code: 'dueSoon', slug: 'bientot', family: 'verification', kinds: ANSWERED_KINDS, gestures: DUE },
  { code: 'never', slug: 'jamais', family: 'verification', kinds: ANSWERED_KINDS, gestures: DUE },
  { code: 'units', slug: 'unites', family: 'facilities', kinds: FACILITIES, gestures: ['remind'] },
  { code: 'silent', slug: 'silencieux', family: 'facilities', kinds: FACILITIES, gestures: DUE },
  { code: 'orphans', slug: 'orphelines', family: 'keepers', kinds: ORGANISATIONS, gestures: ['invite'] },
  { code: 'orphanFacilities', slug: 'lieux', family: 'keepers', kinds: FACILITIES, gestures: ['invite'] },
  { code: 'invitations', slug: 'invitations', family: 'keepers', kinds: ORGANISATIONS, gestures: [] },
  { code: 'requests', slug: 'demandes', family: 'keepers', kinds: ORGANISATIONS, gestures: [] },
  {
    code: 'changes',
    slug: 'modifications',
    family: 'decisions',
    kinds: ORGANISATIONS,
    gestures: [],
    page: '/bureau/propositions',
  },
  {
    code: 'newSheets',
    slug: 'nouvelles-fiches',
    family: 'decisions',
    kinds: ORGANISATIONS,
    gestures: [],
    page: '/bureau/nouvelles-fiches',
  },
  {
    code: 'reports',
    slug: 'signalements',
    family: 'decisions',
    kinds: ORGANISATIONS,
    gestures: [],
    page: '/bureau/signalements',
  },
  { code: 'mails', slug: 'courriels', family: 'mails', kinds: ORGANISATIONS, gestures: ['corrected'] },
] as const satisfies readonly ListShape[]

export type BoardList = (typeof BOARD_LISTS)[number]
export type BoardCode = BoardList['code']

/** The list that an address names, and the kind of sheet it asks for; a list that does not exist is `null`. */
export function readBoardList(
  slug: string | null,
  asked: string | null,
): { list: BoardList; kind: AnsweredKind } | null {
  const list = BOARD_LISTS.find((known) => known.slug === slug)
  const [first] = list?.kinds ?? []
  if (!list || !first) return null
  const kinds: readonly AnsweredKind[] = list.kinds
  return { list, kind: kinds.find((known) => known === asked) ?? first }
}

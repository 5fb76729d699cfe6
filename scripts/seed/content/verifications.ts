import type { VerificationWay } from '@/domain/verification/closedLists'

type VerificationContent = {
  number: string
  /** Account of whoever said it. */
  by: string
  daysAgo: number
  way: VerificationWay
  /** What readers are told. */
  shownAs: string
  note?: string
}

const PARTNER = 'le partenaire'
const HOME = 'le lieu d’accueil'
const STAFF = 'équipe éditoriale, par téléphone'

/** Who confirmed which sheet and when, the last of each sheet last: verified, soon due (past five months) and past due (past six). */
export const verifications: readonly VerificationContent[] = [
  { number: 'P0040', by: 'membre1@demo.example', daysAgo: 165, way: 'here', shownAs: PARTNER },
  { number: 'P0041', by: 'membre2@demo.example', daysAgo: 194, way: 'here', shownAs: PARTNER },
  { number: 'P0041', by: 'membre2@demo.example', daysAgo: 12, way: 'mailLink', shownAs: PARTNER },
  { number: 'P0042', by: 'partner@demo.example', daysAgo: 380, way: 'here', shownAs: PARTNER },
  { number: 'P0042', by: 'partner@demo.example', daysAgo: 200, way: 'mailLink', shownAs: PARTNER },
  { number: 'P0043', by: 'membre3@demo.example', daysAgo: 40, way: 'here', shownAs: PARTNER },
  { number: 'P0044', by: 'membre4@demo.example', daysAgo: 170, way: 'mailLink', shownAs: PARTNER },
  {
    number: 'P0045',
    by: 'coordinator@demo.example',
    daysAgo: 300,
    way: 'phone',
    shownAs: STAFF,
    note: 'Accueil joint un mardi matin.',
  },
  { number: 'P0046', by: 'membre5@demo.example', daysAgo: 3, way: 'here', shownAs: PARTNER },
  { number: 'P0048', by: 'membre6@demo.example', daysAgo: 90, way: 'mailLink', shownAs: PARTNER },
  { number: 'P0049', by: 'membre2@demo.example', daysAgo: 210, way: 'here', shownAs: PARTNER },
  { number: 'L0001', by: 'facility@demo.example', daysAgo: 20, way: 'here', shownAs: HOME },
  { number: 'L0002', by: 'facility@demo.example', daysAgo: 172, way: 'mailLink', shownAs: HOME },
]

/** Sheets that nobody has confirmed yet. */
export const neverVerified: readonly string[] = ['P0047', 'P0050']

/** The sheet whose manager has a mail with a link that was not used yet. */
export const LINK_SENT_FOR = 'P0040'

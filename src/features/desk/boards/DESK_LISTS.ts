import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { WATCH_PATH } from '@/features/trust/legalWatch/watchPaths'
import { LINKS_PATH } from '@/features/trust/links/linkPaths'
import { NATIONAL_DESK } from '@/features/trust/nationalChanges/nationalLists'
import { planPath } from '../guide/guideDeskPaths'
import type { DeskList } from './DeskList'
import { bulletinRows } from './read/bulletinRows'
import { complementRows } from './read/complementRows'
import { dueSheets } from './read/dueSheets'
import { endingSoon } from './read/endingSoon'
import { forgottenDrafts } from './read/forgottenDrafts'
import { legalRows } from './read/legalRows'
import { linkRows } from './read/linkRows'
import { missedRows } from './read/missedRows'
import { narrowedList } from './read/narrowedList'
import { nationalRows } from './read/nationalRows'
import { orphanRows } from './read/orphanRows'
import { overdueMuchRead } from './read/overdueMuchRead'
import { pendingRows } from './read/pendingRows'
import { planRows } from './read/planRows'
import { proposalRows } from './read/proposalRows'
import { rateRows } from './read/rateRows'
import { refusedMailRows } from './read/refusedMailRows'
import { reportRows } from './read/reportRows'
import { silentFacilities } from './read/silentFacilities'
import { conflictRows, duplicateRows, importRunRows, unreadRows } from './read/sourceRows'
import { stoppedPlans } from './read/stoppedPlans'
import { unitsToConfirm } from './read/unitsToConfirm'
import { withoutOwner } from './read/withoutOwner'

const DUE = ['verify', 'phone', 'remind', 'assign'] as const
const [KINDS, ORGANISATIONS, FACILITIES] = [ALL_SHEET_KINDS, ['organisations'], ['facilities']] as const
const EDITORS = { seenBy: 'editors' } as const
const COORDINATORS = { seenBy: 'coordinators' } as const
const READERS = { family: 'readers' } as const
const TODAY = { ...READERS, isToday: true } as const
const ANSWERS = { family: 'answers', ...EDITORS } as const
const SOURCES = { family: 'sources', ...EDITORS } as const
const KEEPERS = { family: 'keepers', ...EDITORS } as const
const NARROWS = { narrows: true } as const
const LATE = { tone: 'late' } as const
const SOON = { tone: 'soon' } as const
const INFO = { tone: 'info' } as const

/** Everything that there is to do, one line a list, what harms readers most first: the desk, its counts, its pages and its tables go through it. */
// biome-ignore format: one line a list
export const DESK_LISTS: readonly DeskList[] = [
  { code: 'reports', slug: 'signalements', ...TODAY, ...EDITORS, kinds: KINDS, acts: ['assign'], ...INFO, isFigure: true, ...NARROWS, page: '/bureau/signalements', reader: narrowedList(reportRows) },
  { code: 'muchRead', slug: 'en-retard-tres-lues', ...TODAY, ...COORDINATORS, kinds: KINDS, acts: DUE, ...LATE, ...NARROWS, reader: overdueMuchRead },
  { code: 'rates', slug: 'baremes', ...TODAY, ...EDITORS, kinds: [], acts: [], ...LATE, isFigure: true, reader: rateRows },
  { code: 'national', slug: 'fiches-nationales', ...TODAY, ...EDITORS, kinds: [], acts: [], ...LATE, page: NATIONAL_DESK, reader: nationalRows },
  { code: 'legal', slug: 'veille', ...TODAY, ...EDITORS, kinds: [], acts: [], ...LATE, page: WATCH_PATH, reader: legalRows },
  { code: 'links', slug: 'liens', ...TODAY, ...EDITORS, kinds: [], acts: [], ...LATE, page: LINKS_PATH, reader: linkRows },
  { code: 'complements', slug: 'complements', ...TODAY, ...EDITORS, kinds: [], acts: [], ...SOON, reader: complementRows },
  { code: 'guidePlan', slug: 'plan-du-guide', ...READERS, ...EDITORS, kinds: [], acts: [], ...INFO, page: planPath(null), reader: planRows },
  { code: 'bulletins', slug: 'bulletins', ...READERS, ...EDITORS, kinds: [], acts: [], ...INFO, reader: bulletinRows },
  { code: 'plans', slug: 'publications', ...TODAY, ...EDITORS, kinds: KINDS, acts: ['assign'], ...LATE, ...NARROWS, reader: narrowedList(stoppedPlans) },
  { code: 'endingSoon', slug: 'fin-proche', ...TODAY, ...EDITORS, kinds: KINDS, acts: ['verify', 'assign'], ...SOON, ...NARROWS, reader: endingSoon },
  { code: 'overdue', slug: 'en-retard', ...TODAY, ...COORDINATORS, kinds: KINDS, acts: DUE, ...LATE, isFigure: true, ...NARROWS, reader: dueSheets('overdue') },
  { code: 'never', slug: 'jamais', ...READERS, ...COORDINATORS, kinds: KINDS, acts: DUE, ...LATE, ...NARROWS, reader: dueSheets('never') },
  { code: 'dueSoon', slug: 'bientot', ...READERS, ...COORDINATORS, kinds: KINDS, acts: DUE, ...SOON, ...NARROWS, reader: dueSheets('dueSoon') },
  { code: 'units', slug: 'unites', ...READERS, ...COORDINATORS, kinds: FACILITIES, acts: ['remind'], ...SOON, isFigure: true, ...NARROWS, reader: narrowedList(unitsToConfirm, FACILITIES) },
  { code: 'silent', slug: 'silencieux', ...READERS, ...COORDINATORS, kinds: FACILITIES, acts: DUE, ...SOON, ...NARROWS, reader: silentFacilities },
  { code: 'conflicts', slug: 'desaccords', ...SOURCES, kinds: KINDS, acts: ['assign'], ...INFO, ...NARROWS, reader: narrowedList(conflictRows) },
  { code: 'duplicates', slug: 'doublons', ...SOURCES, kinds: [], acts: [], ...INFO, reader: duplicateRows },
  { code: 'importRuns', slug: 'imports', ...SOURCES, kinds: [], acts: [], ...INFO, reader: importRunRows },
  { code: 'unread', slug: 'valeurs-laissees', ...SOURCES, kinds: KINDS, acts: ['assign'], ...INFO, ...NARROWS, reader: narrowedList(unreadRows) },
  { code: 'missed', slug: 'sans-resultat', ...READERS, ...EDITORS, kinds: [], acts: [], ...INFO, reader: missedRows },
  { code: 'drafts', slug: 'brouillons', ...KEEPERS, kinds: KINDS, acts: [], ...INFO, ...NARROWS, reader: narrowedList(forgottenDrafts) },
  { code: 'changes', slug: 'modifications', ...ANSWERS, kinds: KINDS, acts: ['assign'], ...INFO, ...NARROWS, page: '/bureau/propositions', reader: narrowedList(proposalRows('changes')) },
  { code: 'newSheets', slug: 'nouvelles-fiches', ...ANSWERS, kinds: [], acts: [], ...INFO, page: '/bureau/nouvelles-fiches', reader: proposalRows('newSheets') },
  { code: 'requests', slug: 'demandes', ...ANSWERS, kinds: KINDS, acts: [], ...INFO, ...NARROWS, reader: narrowedList(pendingRows('asked')) },
  { code: 'invitations', slug: 'invitations', ...ANSWERS, kinds: KINDS, acts: [], ...INFO, ...NARROWS, reader: narrowedList(pendingRows('invited')) },
  { code: 'orphans', slug: 'orphelines', ...KEEPERS, kinds: ORGANISATIONS, acts: ['invite'], ...INFO, ...NARROWS, reader: orphanRows('organisations') },
  { code: 'orphanFacilities', slug: 'lieux', ...KEEPERS, ...COORDINATORS, kinds: FACILITIES, acts: ['invite'], ...INFO, ...NARROWS, reader: orphanRows('facilities') },
  { code: 'withoutOwner', slug: 'sans-responsable', ...KEEPERS, kinds: KINDS, acts: ['assign'], ...INFO, ...NARROWS, reader: withoutOwner },
  { code: 'mails', slug: 'courriels', ...KEEPERS, kinds: [], acts: ['corrected'], ...INFO, reader: refusedMailRows },
]

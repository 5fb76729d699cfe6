import type { BoardCode } from '@/domain/board/boardLists'
import type { BoardReader } from '../BoardRow'
import { proposalRows, reportRows } from './decisionRows'
import { dueSheets } from './dueSheets'
import { orphanRows } from './orphanRows'
import { pendingRows } from './pendingRows'
import { refusedMailRows } from './refusedMailRows'
import { silentFacilities } from './silentFacilities'
import { unitsToConfirm } from './unitsToConfirm'

/** How each list of the board is counted and read. */
export const boardReaders: Record<BoardCode, BoardReader> = {
  overdue: dueSheets('overdue'),
  dueSoon: dueSheets('dueSoon'),
  never: dueSheets('never'),
  units: unitsToConfirm,
  silent: silentFacilities,
  orphans: orphanRows('organisations'),
  orphanFacilities: orphanRows('facilities'),
  invitations: pendingRows('invited'),
  requests: pendingRows('asked'),
  changes: proposalRows('changes'),
  newSheets: proposalRows('newSheets'),
  reports: reportRows,
  mails: refusedMailRows,
}

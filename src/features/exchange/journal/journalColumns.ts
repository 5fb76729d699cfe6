import { AUDIT_ACTIONS } from '@/domain/audit/actions'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import type { Column } from '@/infra/tables/Column'
import type { AuditLog } from '@/payload-types'

const MINUTES = 60
const two = (figure: number) => String(figure).padStart(2, '0')

/** `2026-11-30 04:05`, as the clock on the wall in mainland France showed it. */
function wallTime(at: string): string {
  const { day, minutes } = localTime(new Date(at))
  return `${day} ${two(Math.floor(minutes / MINUTES))}:${two(minutes % MINUTES)}`
}

/** The journal as a table: who, what, when, from where. */
export const journalColumns: readonly Column<AuditLog>[] = [
  { header: 'Quand', value: ({ at }) => wallTime(at) },
  { header: 'Instant (UTC)', value: ({ at }) => at },
  { header: 'Quoi', value: ({ action }) => labelOf(AUDIT_ACTIONS, action) },
  { header: 'Code', value: ({ action }) => action },
  { header: 'Qui', value: ({ actorName }) => actorName },
  { header: 'Identifiant', value: ({ actorId }) => actorId },
  { header: 'Compte concerné', value: ({ accountName }) => accountName },
  { header: 'Fiche', value: ({ sheetNumber }) => sheetNumber },
  { header: 'Précision', value: ({ detail }) => detail },
  { header: 'Depuis', value: ({ address }) => address },
]

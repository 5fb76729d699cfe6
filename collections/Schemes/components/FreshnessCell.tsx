import type { DefaultServerCellComponentProps } from 'payload'
import { freshnessState } from '@/domain/sheet/freshness'
import { clock } from '@/infra/clock'

const WORDS = { verified: '● Vérifiée', dueSoon: '◐ À revoir bientôt', overdue: '▲ En retard' }

/** The freshness of a row, in words and a sign; nothing on a form, which Payload asks it for too, without a row. */
export function FreshnessCell({ rowData }: DefaultServerCellComponentProps) {
  if (!rowData) return null
  const read = (value: unknown) => (typeof value === 'string' ? new Date(value) : null)
  return (
    <span>{WORDS[freshnessState(read(rowData.verifiedAt), read(rowData.reviewDueAt), clock.now())]}</span>
  )
}

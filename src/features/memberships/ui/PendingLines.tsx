import { useTranslations } from 'next-intl'
import { MOST_REMINDERS } from '@/domain/membership/reminderSchedule'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { PendingRow } from '../read/pendingMemberships'

/** Invitations or requests that wait, each with the way to its sheet's members, where they are answered. */
export function PendingLines({ rows, asked }: { rows: PendingRow[]; asked: boolean }) {
  const t = useTranslations('memberships')
  return (
    <ul className="lines">
      {rows.map(({ id, title, sheetNumber, email, remindersSent, message }) => (
        <li key={id} className="actions">
          <span>
            <strong>{frenchSpaces(title)}</strong> <span className="xs dim num">{sheetNumber}</span>
            <br />
            <span className="small dim">
              {asked ? t('desk.askedBy', { name: email ?? '' }) : email}
              {asked && message && ` · «\u00a0${message}\u00a0»`}
              {!asked && ` · ${t('desk.reminders', { count: remindersSent ?? 0 })}`}
            </span>
          </span>
          {!asked && (remindersSent ?? 0) >= MOST_REMINDERS && (
            <span className="tag late">{t('members.silent')}</span>
          )}
          <a
            className="btn quiet ml-auto"
            href={`/mes-fiches/${sheetNumber}/membres`}
            aria-label={asked ? t('desk.answerTo', { name: title }) : t('manageOf', { name: title })}
          >
            {asked ? t('desk.answer') : t('manage')}
          </a>
        </li>
      ))}
    </ul>
  )
}

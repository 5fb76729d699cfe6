import { useTranslations } from 'next-intl'
import { frenchDay } from '@/ui/frenchDay'
import type { InvitationRow } from '../read/listMembers'
import { MemberForm } from './MemberForm'

/** The invitations without an answer and how often they were recalled; nothing when there are none. */
export function InvitationList({ number, invitations }: { number: string; invitations: InvitationRow[] }) {
  const t = useTranslations('memberships')
  if (invitations.length === 0) return null
  return (
    <section>
      <h2 className="head">{t('members.pending')}</h2>
      <ul className="lines">
        {invitations.map(({ id, email, role, invitedAt, reminders, silent }) => (
          <li key={id} className="actions">
            <span>
              <strong>{email}</strong> <span className="tag">{t(`role.${role}`)}</span>{' '}
              {silent && <span className="tag late">{t('members.silent')}</span>}
              <br />
              <span className="small dim">
                {t('members.pendingState', {
                  day: invitedAt ? frenchDay(new Date(invitedAt)) : '',
                  count: reminders,
                })}
              </span>
            </span>
            <div className="actions ml-auto">
              <MemberForm number={number} action="invite">
                <input type="hidden" name="email" value={email} />
                <input type="hidden" name="role" value={role} />
                <button type="submit" className="btn quiet" aria-label={t('members.againTo', { email })}>
                  {t('members.again')}
                </button>
              </MemberForm>
              <MemberForm number={number} action="end" id={id}>
                <button type="submit" className="btn danger" aria-label={t('members.cancelOf', { email })}>
                  {t('members.cancel')}
                </button>
              </MemberForm>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { useTranslations } from 'next-intl'
import type { RequestRow } from '../read/listMembers'
import { MemberForm } from './MemberForm'
import { RoleSelect } from './RoleSelect'

/** The people who ask to keep the sheet: accept with a role, or refuse with a reason; nothing when there are none. */
export function RequestList({ number, requests }: { number: string; requests: RequestRow[] }) {
  const t = useTranslations('memberships')
  if (requests.length === 0) return null
  return (
    <section>
      <h2 className="head">{t('members.requests')}</h2>
      <ul className="lines">
        {requests.map(({ id, name, email, message }) => (
          <li key={id} className="grid gap-3">
            <p>
              <strong>{name}</strong> <span className="small dim">{email}</span>
            </p>
            {message && <p>{`«\u00a0${message}\u00a0»`}</p>}
            <MemberForm number={number} action="accept" id={id}>
              <RoleSelect id={`accept-${id}`} initial="contributor" label={t('members.roleOf', { name })} />
              <button type="submit" className="btn" aria-label={t('members.acceptOf', { name })}>
                {t('members.accept')}
              </button>
            </MemberForm>
            <MemberForm number={number} action="refuse" id={id} className="field">
              <label htmlFor={`reason-${id}`}>{t('members.reason')}</label>
              <p id={`reason-${id}-hint`} className="hint">
                {t('members.reasonHint')}
              </p>
              <div className="actions">
                <input
                  id={`reason-${id}`}
                  name="reason"
                  required
                  maxLength={500}
                  className="input"
                  aria-describedby={`reason-${id}-hint`}
                />
                <button type="submit" className="btn danger" aria-label={t('members.refuseOf', { name })}>
                  {t('members.refuse')}
                </button>
              </div>
            </MemberForm>
          </li>
        ))}
      </ul>
    </section>
  )
}

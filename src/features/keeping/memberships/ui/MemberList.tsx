import { useTranslations } from 'next-intl'
import { frenchDay } from '@/ui/frenchDay'
import type { MemberRow } from '../read/listMembers'
import { MemberForm } from './MemberForm'
import { RoleSelect } from './RoleSelect'

type Props = { number: string; members: MemberRow[]; mayManage: boolean; userId: string }

/** The members of a sheet, each with a role to change and a way out for those who manage. */
export function MemberList({ number, members, mayManage, userId }: Props) {
  const t = useTranslations('memberships')
  return (
    <section>
      <h2 className="head">{t('members.list')}</h2>
      <p className="small dim">{t('roleHint')}</p>
      {members.length === 0 && <p>{t('members.none')}</p>}
      <ul className="lines">
        {members.map(({ id, name, email, role, since, userId: whose }) => (
          <li key={id} className="actions">
            <span>
              <strong>{name}</strong> {whose === userId && <span className="tag">{t('members.you')}</span>}
              <br />
              <span className="small dim">
                {email}
                {since && ` · ${t('members.since', { day: frenchDay(new Date(since)) })}`}
              </span>
            </span>
            {mayManage ? (
              <div className="actions ml-auto">
                <MemberForm number={number} action="role" id={id}>
                  <RoleSelect id={`role-${id}`} initial={role} label={t('members.roleOf', { name })} />
                  <button type="submit" className="btn quiet" aria-label={t('members.changeOf', { name })}>
                    {t('members.change')}
                  </button>
                </MemberForm>
                {whose !== userId && (
                  <MemberForm number={number} action="end" id={id}>
                    <button type="submit" className="btn danger" aria-label={t('members.removeOf', { name })}>
                      {t('members.remove')}
                    </button>
                  </MemberForm>
                )}
              </div>
            ) : (
              <span className="tag ml-auto">{t(`role.${role}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

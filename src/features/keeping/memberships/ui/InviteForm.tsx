import { useTranslations } from 'next-intl'
import { MemberForm } from './MemberForm'
import { RoleSelect } from './RoleSelect'

/** Invites an address to keep the sheet. */
export function InviteForm({ number, proposed }: { number: string; proposed: string }) {
  const t = useTranslations('memberships')
  return (
    <section>
      <h2 className="head">{t('members.invite')}</h2>
      <MemberForm number={number} action="invite" className="grid gap-4 mt-4">
        <div className="field">
          <label htmlFor="email">{t('members.email')}</label>
          <p id="email-hint" className="hint">
            {t('members.inviteHint')}
          </p>
          <input
            id="email"
            name="email"
            type="email"
            required
            maxLength={320}
            autoComplete="off"
            defaultValue={proposed}
            aria-describedby="email-hint"
          />
        </div>
        <div className="field">
          <label htmlFor="role">{t('members.role')}</label>
          <RoleSelect id="role" initial="contributor" />
        </div>
        <p>
          <button type="submit" className="btn">
            {t('members.send')}
          </button>
        </p>
      </MemberForm>
    </section>
  )
}

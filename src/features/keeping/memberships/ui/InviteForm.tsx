import { useTranslations } from 'next-intl'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { MemberForm } from './MemberForm'
import { RoleSelect } from './RoleSelect'

type Props = {
  number: string
  /** The address that is in the form beforehand. */
  proposed: string
  /** Whether it was refused. */
  isRefused: boolean
}

/** Invites an address to keep the sheet. */
export function InviteForm({ number, proposed, isRefused }: Props) {
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
            aria-invalid={isRefused || undefined}
            aria-describedby={isRefused ? `${FAULTS_ID} email-hint` : 'email-hint'}
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

import { getTranslations } from 'next-intl/server'
import { FAULTS_ID } from '@/ui/FAULTS_ID'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import type { LinkPurpose } from '../write/LinkPurpose'
import { DeadLink } from './DeadLink'

const FAULTS = ['tooShort', 'tooSimple', 'tooLong', 'different'] as const

type Props = {
  purpose: LinkPurpose
  action: string
  token: string
  /** Whose link it is; `null` when it does nothing. */
  email: string | null
  fault: unknown
}

/** Where a person who came by a mail chooses a password. Showing it uses nothing up. */
export async function PasswordPage({ purpose, action, token, email, fault: asked }: Props) {
  const t = await getTranslations('auth.choose')
  const fault = FAULTS.find((known) => known === asked)
  const field = {
    type: 'password',
    autoComplete: 'new-password',
    required: true,
    minLength: 12,
    maxLength: 256,
  } as const
  return (
    <div className="page narrow">
      <h1>{t(purpose === 'invitation' ? 'invitationTitle' : 'resetTitle')}</h1>
      {email !== null ? (
        <form className="grid gap-4" method="post" action={action}>
          <p>{t('account', { email })}</p>
          <OutcomeNotice fault={fault ? t(fault) : null} info={null} />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <div className="field">
            <label htmlFor="password">{t('password')}</label>
            <p id="password-hint" className="hint">
              {t('rule')}
            </p>
            <input
              id="password"
              name="password"
              {...field}
              {...(fault ? { 'aria-invalid': true } : {})}
              aria-describedby={fault ? `${FAULTS_ID} password-hint` : 'password-hint'}
            />
          </div>
          <div className="field">
            <label htmlFor="again">{t('again')}</label>
            <input
              id="again"
              name="again"
              {...field}
              {...(fault === 'different' ? { 'aria-invalid': true, 'aria-describedby': FAULTS_ID } : {})}
            />
          </div>
          <p>
            <button className="btn" type="submit">
              {t('submit')}
            </button>
          </p>
        </form>
      ) : (
        <DeadLink purpose={purpose} />
      )}
    </div>
  )
}

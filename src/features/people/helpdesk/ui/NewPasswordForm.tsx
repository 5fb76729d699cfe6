import { useTranslations } from 'next-intl'
import { FAULTS_ID } from '@/ui/FAULTS_ID'

type Props = { email: string; fault: string | null }

/** The new password of whoever came with an unblock code. */
export function NewPasswordForm({ email, fault }: Props) {
  const t = useTranslations('assistance.enrolment')
  const field = {
    type: 'password',
    autoComplete: 'new-password',
    required: true,
    minLength: 12,
    maxLength: 256,
  } as const
  return (
    <form className="grid gap-4" method="post" action="/deblocage/acces/enregistrer">
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
  )
}

import { useTranslations } from 'next-intl'
import { FAULTS_ID } from '@/ui/FAULTS_ID'

type Props = {
  /** As typed before a refusal; empty at first. */
  email: string
  isWrong: boolean
}

/** A mail and the code that the helpdesk read out. */
export function UnblockForm({ email, isWrong }: Props) {
  const t = useTranslations('assistance.unblock')
  const wrong = isWrong ? { 'aria-invalid': true } : {}
  return (
    <form className="grid gap-4" method="post" action="/deblocage/envoyer">
      <div className="field">
        <label htmlFor="email">{t('email')}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={email}
          {...wrong}
        />
      </div>
      <div className="field">
        <label htmlFor="code">{t('code')}</label>
        <p id="code-hint" className="hint">
          {t('codeHint')}
        </p>
        <input
          id="code"
          name="code"
          type="text"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          required
          maxLength={20}
          aria-describedby={isWrong ? `${FAULTS_ID} code-hint` : 'code-hint'}
          {...wrong}
        />
      </div>
      <p className="way">
        <button className="btn" type="submit">
          {t('submit')}
        </button>{' '}
        <a href="/connexion">{t('back')}</a>
      </p>
    </form>
  )
}

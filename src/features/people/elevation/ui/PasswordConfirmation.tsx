import { useTranslations } from 'next-intl'
import type { Area } from '@/domain/authentication/areas'

type Props = { area: Area | null; back: string; hasTotp: boolean }

/** The password, and the code of the application where there is one. */
export function PasswordConfirmation({ area, back, hasTotp }: Props) {
  const t = useTranslations('keys.confirm')
  return (
    <form className="grid gap-4" method="post" action="/confirmer-identite/mot-de-passe">
      <h2>{t('passwordTitle')}</h2>
      <input type="hidden" name="retour" value={back} />
      <input type="hidden" name="partie" value={area ?? ''} />
      <div className="field">
        <label htmlFor="password">{t('password')}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={256}
        />
      </div>
      {hasTotp && (
        <div className="field">
          <label htmlFor="code">{t('code')}</label>
          <input
            id="code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maxLength={20}
          />
        </div>
      )}
      <p>
        <button type="submit" className="btn">
          {t('submit')}
        </button>
      </p>
    </form>
  )
}

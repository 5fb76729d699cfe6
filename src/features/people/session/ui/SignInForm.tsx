import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { env } from '@/env'

type Props = {
  /** Signs in with a key: its button, and where a recovery code is typed. */
  byKey: ReactNode
  back: string
  /** As typed before a refusal; empty at first. */
  email: string
  /** The words on what was refused, when the address or the password is wrong. */
  faultId: string | null
}

/** E-mail and password, and the identity provider where one is configured. The answers are redirects: it works without a script. */
export async function SignInForm({ byKey, back, email, faultId }: Props) {
  const t = await getTranslations('auth.signIn')
  const wrong = faultId ? { 'aria-invalid': true, 'aria-describedby': faultId } : {}
  return (
    <form className="grid gap-4" method="post" action="/connexion/entrer">
      <input type="hidden" name="back" value={back} />
      {byKey}
      <div className="field">
        <label htmlFor="email">{t('email')}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username webauthn"
          required
          defaultValue={email}
          {...wrong}
          // biome-ignore lint/a11y/noAutofocus: the page has one thing to do, and after a refusal the place to begin is there.
          autoFocus={email === ''}
        />
      </div>
      <div className="field">
        <label htmlFor="password">{t('password')}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={256}
          {...wrong}
          // biome-ignore lint/a11y/noAutofocus: the address is kept, the password alone is to be typed again.
          autoFocus={email !== ''}
        />
      </div>
      {!env.SHARED_POST && (
        <div>
          <label className="flex items-center gap-2">
            <input name="sharedPost" type="checkbox" value="1" aria-describedby="sharedPost-hint" />
            {t('sharedPost')}
          </label>
          <p id="sharedPost-hint" className="small dim">
            {t('sharedPostHint')}
          </p>
        </div>
      )}
      <p className="way">
        <button className="btn" type="submit">
          {t('submit')}
        </button>{' '}
        <a href="/mot-de-passe/oublie">{t('forgot')}</a>
      </p>
      {env.OIDC_ISSUER && env.OIDC_CLIENT_ID && (
        <p>
          <button className="btn quiet" type="submit" formAction="/connexion/externe" formNoValidate>
            {t('with', { name: env.OIDC_NAME })}
          </button>
        </p>
      )}
    </form>
  )
}

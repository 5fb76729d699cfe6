import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { env } from '@/env'
import { TYPED_EMAIL_COOKIE } from '@/infra/auth/sessionCookie'

/** E-mail and password, and the identity provider where one is configured. The answers are redirects: it works without a script. */
export async function SignInForm({ back, invalid }: { back: string; invalid: boolean }) {
  const t = await getTranslations('auth.signIn')
  const email = invalid ? ((await cookies()).get(TYPED_EMAIL_COOKIE)?.value ?? '') : ''
  return (
    <form className="grid gap-4" method="post" action="/connexion/entrer">
      <input type="hidden" name="back" value={back} />
      <div className="field">
        <label htmlFor="email">{t('email')}</label>
        <input
          id="email"
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={email}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? 'fault' : undefined}
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
          // biome-ignore lint/a11y/noAutofocus: after a refusal the field to mend is this one
          autoFocus={invalid}
          aria-invalid={invalid || undefined}
          aria-describedby={invalid ? 'fault' : undefined}
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
      <p>
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

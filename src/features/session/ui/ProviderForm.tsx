import { getTranslations } from 'next-intl/server'
import { env } from '@/env'

/** The button of the identity provider, where one is configured. */
export async function ProviderForm({ back }: { back: string }) {
  if (!env.OIDC_ISSUER || !env.OIDC_CLIENT_ID) return null
  const t = await getTranslations('auth.signIn')
  return (
    <form className="form" method="post" action="/connexion/externe">
      <input type="hidden" name="retour" value={back} />
      <button className="btn quiet" type="submit">
        {t('with', { name: env.OIDC_NAME })}
      </button>
    </form>
  )
}

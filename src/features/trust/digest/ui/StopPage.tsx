import { getTranslations } from 'next-intl/server'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { signInPath } from '@/features/people/session/signInPath'
import { digestLinkPath } from '../present/digestLinkPath'

type Props = { token: string; state: LinkState; email: string }

/** Behind the last link of the digest: one button stops it. Showing it changes nothing. */
export async function StopPage({ token, state, email }: Props) {
  const t = await getTranslations('digest.stop')
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {state === 'usable' && (
        <form className="grid gap-4" method="post" action={`${digestLinkPath(token)}/arreter`}>
          <p>{t('text', { email })}</p>
          <p className="dim">{t('owed')}</p>
          <p>
            <button type="submit" className="btn">
              {t('submit')}
            </button>
          </p>
        </form>
      )}
      {state === 'used' && (
        <>
          <p className="notice ok" role="status">
            {t('done')}
          </p>
          <p className="dim">{t('owed')}</p>
        </>
      )}
      {state !== 'usable' && state !== 'used' && (
        <p className="notice late" role="alert">
          {t(state === 'tooMany' ? 'tooMany' : 'dead')}
        </p>
      )}
      {state !== 'usable' && (
        <p className="way">
          <a href={signInPath('/compte')}>{t('account')}</a>
        </p>
      )}
    </div>
  )
}

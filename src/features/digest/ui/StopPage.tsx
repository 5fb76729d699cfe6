import { headers } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { signInPath } from '@/features/session/signInPath'
import { findSignedLink } from '@/features/verifications/read/findSignedLink'
import { noteDeadLink } from '@/features/verifications/write/noteDeadLink'
import { openPayload } from '@/infra/openPayload'
import { clientAddress } from '@/infra/rateLimit/clientAddress'

/** Behind the last link of the monthly mail: one button stops it. Showing it changes nothing. */
export async function StopPage({ token }: { token: string }) {
  const payload = await openPayload()
  const [t, address] = [await getTranslations('digest.stop'), clientAddress(await headers())]
  const { state, link } = await findSignedLink({ payload, token, purpose: 'digest-stop', address })
  if (state !== 'usable' && state !== 'used') await noteDeadLink({ payload, state, link, address })
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {state === 'usable' && (
        <form className="grid gap-4" method="post" action={`/point-mensuel/${token}/arreter`}>
          <p>{t('text', { email: link?.email ?? '' })}</p>
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
        <p>
          <a href={signInPath('/compte')}>{t('account')}</a>
        </p>
      )}
    </div>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { signInPath } from '@/features/people/session/signInPath'

type Props = {
  /** Where the words are. */
  texts: 'digest.stop' | 'bulletins.stop'
  action: string
  state: LinkState
  email: string
  /** What is still sent once it is stopped; nothing without it. */
  stillSent?: ReactNode
}

/** Behind the link at the foot of a mail: one button stops it. Showing it changes nothing. */
export async function StopMailsPage({ texts, action, state, email, stillSent }: Props) {
  const t = await getTranslations(texts)
  const still = stillSent && <p className="dim">{stillSent}</p>
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {state === 'usable' && (
        <form className="grid gap-4" method="post" action={action}>
          <p>{t('text', { email })}</p>
          {still}
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
          {still}
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

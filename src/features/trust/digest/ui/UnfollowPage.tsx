import { getTranslations } from 'next-intl/server'
import type { LinkState } from '@/domain/verification/signedLinkState'
import { signInPath } from '@/features/people/session/signInPath'
import { FOLLOWS_PATH } from '@/features/trust/following/FOLLOWS_PATH'
import { digestLinkPath } from '../present/digestLinkPath'

type Props = {
  token: string
  follow: string
  state: LinkState
  /** What the follow is called; `null` once it is gone. */
  label: string | null
}

/** Behind a link of the digest: one button stops one follow. Showing it changes nothing. */
export async function UnfollowPage({ token, follow, state, label }: Props) {
  const [t, ts] = await Promise.all([getTranslations('digest.unfollow'), getTranslations('digest.stop')])
  const path = digestLinkPath(token)
  const isOpen = state === 'usable' || state === 'used'
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      {isOpen && label !== null && (
        <form className="grid gap-4" method="post" action={`${path}/suivis/${follow}/arreter`}>
          <p>{t('text', { label })}</p>
          <p>
            <button type="submit" className="btn">
              {t('submit')}
            </button>
          </p>
        </form>
      )}
      {isOpen && label === null && (
        <p className="notice ok" role="status">
          {t('done')}
        </p>
      )}
      {!isOpen && (
        <p className="notice late" role="alert">
          {ts(state === 'tooMany' ? 'tooMany' : 'dead')}
        </p>
      )}
      <p className="actions">
        <a href={signInPath(FOLLOWS_PATH)}>{t('all')}</a>
        {state === 'usable' && <a href={path}>{t('digest')}</a>}
      </p>
    </div>
  )
}

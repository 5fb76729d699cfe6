import { getTranslations } from 'next-intl/server'
import type { LinkPurpose } from '../write/LinkPurpose'

/** Says that a link is over, and the next thing to do. */
export async function DeadLink({ purpose }: { purpose: LinkPurpose }) {
  const t = await getTranslations('auth.choose')
  return (
    <>
      <p className="notice late" role="alert">
        {t('dead')}
      </p>
      <p className="way">
        {purpose === 'invitation' ? (
          t('askAdministrator')
        ) : (
          <a href="/mot-de-passe/oublie">{t('askAgain')}</a>
        )}
      </p>
    </>
  )
}

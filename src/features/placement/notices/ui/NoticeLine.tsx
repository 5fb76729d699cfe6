import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { NOTICES_PATH } from '../NOTICES_PATH'
import type { ShownNotice } from '../read/findNotices'

/** One notice: its title leads to where one acts; what is not read says so in words. `at`: when it was told, in words. */
export function NoticeLine({ notice: { id, at: instant, isRead, words }, at }: { notice: ShownNotice; at: string }) {
  const t = useTranslations('placementNotices')
  const title = words ? frenchSpaces(words.title) : t('gone')
  return (
    <li>
      <p>
        {words ? (
          <a className="t" href={words.path}>
            {title}
          </a>
        ) : (
          title
        )}{' '}
        {!isRead && <span className="tag info">{t('unread')}</span>}
      </p>
      {words && <p>{frenchSpaces(words.todo)}</p>}
      <p className="small dim">
        <time dateTime={instant}>{at}</time>
      </p>
      {!isRead && (
        <form method="post" action={`${NOTICES_PATH}/lus`}>
          <input type="hidden" name="avis" value={id} />
          <button type="submit" className="btn quiet" aria-label={t('markOneOf', { title })}>
            {t('markOne')}
          </button>
        </form>
      )}
    </li>
  )
}

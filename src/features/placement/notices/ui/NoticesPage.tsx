import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { NOTICES_PATH } from '../NOTICES_PATH'
import type { NoticeList } from '../read/findNotices'
import { NoticeLine } from './NoticeLine'

type Props = {
  list: NoticeList
  unread: number
  /** Where somebody who has no notice goes on. */
  home: { href: string; text: string }
  now: Date
  params: URLSearchParams
}

/** Everything that a person was told of places, each with the one thing to do. */
export function NoticesPage({ list: { notices, page, pages }, unread, home, now, params }: Props) {
  const t = useTranslations('placementNotices')
  return (
    <div className="page narrow">
      <Crumbs label={t('crumbs')} steps={[home]} here={t('title')} />
      <h1>{t('title')}</h1>
      <p className="dim">{t('lead')}</p>
      <Outcome texts="placementNotices" info={params.get('info')} fault={params.get('erreur')} />
      {notices.length === 0 && <EmptyState text={t('none')} next={{ href: home.href, label: home.text }} />}
      {unread > 0 && (
        <form method="post" action={`${NOTICES_PATH}/lus`} className="actions">
          <strong>{t('count', { count: unread })}</strong>
          <button type="submit" className="btn quiet">
            {t('markAll')}
          </button>
        </form>
      )}
      <ul className="lines notices">
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} at={frenchSpaces(momentWords(new Date(notice.at), now))} />
        ))}
      </ul>
      <Pager
        page={page}
        pages={pages}
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        href={(each) => `${NOTICES_PATH}?page=${each}`}
      />
    </div>
  )
}

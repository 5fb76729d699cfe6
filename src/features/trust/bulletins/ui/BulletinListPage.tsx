import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { wordsOfDay } from '@/features/keeping/editions/present/wordsOfDay'
import { Day } from '@/ui/Day'
import { Outcome } from '@/ui/Outcome'
import { bulletinPath } from '../bulletinRef'
import type { BulletinHead } from '../read/listBulletins'

type Props = {
  bulletins: readonly BulletinHead[]
  /** The ids of those that the person has not read; `null` for whom that is not kept. */
  unread: ReadonlySet<string> | null
  /** What editors have above the list. */
  prepare: ReactNode
  params: URLSearchParams
}

/** The published bulletins, the last first, with what one has not read yet. */
export function BulletinListPage({ bulletins, unread, prepare, params }: Props) {
  const t = useTranslations('bulletins')
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <Outcome texts="bulletins" info={params.get('info')} fault={params.get('erreur')} />
      <p className="actions small no-print">
        <a href="/bulletins/semaines">{t('weeks')}</a>
        <a href="/bulletins/atom.xml" type="application/atom+xml">
          {t('atom')}
        </a>
      </p>
      {prepare}
      {unread && unread.size > 0 && (
        <form method="post" action="/bulletins/lu" className="actions no-print">
          <strong>{t('unreadCount', { count: unread.size })}</strong>
          <button type="submit" className="btn quiet">
            {t('markAll', { count: unread.size })}
          </button>
        </form>
      )}
      {bulletins.length === 0 && <p>{t('none')}</p>}
      <ul className="lines changes">
        {bulletins.map((bulletin) => (
          <li key={bulletin.id}>
            <p>
              <a className="t" href={bulletinPath(bulletin)}>
                {bulletin.name}
              </a>{' '}
              {unread?.has(bulletin.id) && <span className="tag info">{t('unread')}</span>}
            </p>
            <p className="small dim">
              {t('period', {
                from: wordsOfDay(bulletin.period.from),
                to: wordsOfDay(bulletin.period.to),
              })}
              {bulletin.publishedAt && (
                <>
                  {' · '}
                  {t('publishedOn')} <Day date={bulletin.publishedAt} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import type { RequestPage } from '../read/listRequests'
import { REQUEST_LISTS, type RequestFilters } from '../read/requestFilters'
import { NEW_REQUEST_PATH, REQUESTS_PATH } from '../requestPaths'
import { RequestRow } from './RequestRow'

type Props = {
  found: RequestPage
  filters: RequestFilters
  now: Date
  info: string | null
  fault: string | null
}

/** The requests that a person follows: lists by what they are at, one's own or the service's, one by its reference. */
export function RequestsPage({ found, filters, now, info, fault }: Props) {
  const t = useTranslations('placementRequests')
  const isNarrowed = filters.reference !== '' || filters.isMine || filters.list !== 'suivies'
  return (
    <div className="page">
      <Crumbs label={t('crumbs')} steps={[{ href: '/places', text: t('places') }]} here={t('title')} />
      <div className="pageHead">
        <h1>{t('title')}</h1>
        <a className="btn" href={NEW_REQUEST_PATH}>
          {t('new')}
        </a>
      </div>
      <Outcome texts="placementRequests" info={info} fault={fault} />
      <nav className="tabs flex-wrap" aria-label={t('lists')}>
        {REQUEST_LISTS.map((list) => (
          <a
            key={list}
            href={address({ ...filters, list, page: 1 })}
            aria-current={list === filters.list ? 'page' : undefined}
          >
            {t(`list.${list}`)}
          </a>
        ))}
      </nav>
      <div className="actions">
        <span className="num">{t('count', { count: found.total })}</span>
        <a href={address({ ...filters, isMine: !filters.isMine, page: 1 })}>
          {t(filters.isMine ? 'everybodys' : 'mineOnly')}
        </a>
        <Find filters={filters} />
      </div>
      <ResultsArea>
        {found.requests.length > 0 ? (
          <ul className="lines requests">
            {found.requests.map((request) => (
              <RequestRow key={request.id} request={request} now={now} />
            ))}
          </ul>
        ) : isNarrowed ? (
          <EmptyState text={t('empty.none')} next={{ href: REQUESTS_PATH, label: t('empty.all') }} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            text={t('empty.text')}
            next={{ href: NEW_REQUEST_PATH, label: t('new') }}
          />
        )}
      </ResultsArea>
      <Pager
        page={filters.page}
        pages={found.pages}
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        href={(page) => address({ ...filters, page })}
      />
    </div>
  )
}

function Find({ filters }: Pick<Props, 'filters'>) {
  const t = useTranslations('placementRequests')
  return (
    <form method="get" action={REQUESTS_PATH} className="actions requestFind" aria-label={t('findLabel')}>
      <input type="hidden" name="etat" value={filters.list} />
      {filters.isMine && <input type="hidden" name="a" value="moi" />}
      <input
        className="input compact"
        name="q"
        defaultValue={filters.reference}
        aria-label={t('findLabel')}
        placeholder={t('reference')}
        maxLength={40}
      />
      <button type="submit" className="btn quiet">
        {t('find')}
      </button>
    </form>
  )
}

function address({ list, isMine, reference, page }: RequestFilters): string {
  const params = new URLSearchParams()
  if (list !== 'suivies') params.set('etat', list)
  if (isMine) params.set('a', 'moi')
  if (reference) params.set('q', reference)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `${REQUESTS_PATH}?${params}` : REQUESTS_PATH
}

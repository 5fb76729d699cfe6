import { useTranslations } from 'next-intl'
import { isPressing } from '@/domain/placement/requests/isPressing'
import { EmptyState } from '@/ui/EmptyState'
import { SEARCH_PATH } from '../../matching/SEARCH_PATH'
import type { ListedRequest, RequestPage } from '../../requests/read/listRequests'
import { NEW_REQUEST_PATH, REQUESTS_PATH } from '../../requests/requestPaths'
import { RequestRow } from '../../requests/ui/RequestRow'
import { BoardFigures } from './BoardFigures'
import { BoardLinks } from './BoardLinks'

const SHOWN = 15

/** What a caseworker follows, the nearest legal deadline first. */
export function CaseworkerBoard({ found, now }: { found: RequestPage; now: Date }) {
  const t = useTranslations('placementBoards')
  const { requests } = found
  const among = (states: readonly ListedRequest['state'][]) =>
    requests.filter(({ state }) => states.includes(state)).length
  const pressing = requests.filter(({ legalDeadline }) => isPressing(legalDeadline, now))
  return (
    <div className="page">
      <div className="pageHead">
        <div>
          <h1>{t('mine')}</h1>
          <p className="small dim">{t('mineLead')}</p>
        </div>
        <p className="actions">
          <a className="btn" href={NEW_REQUEST_PATH}>
            {t('new')}
          </a>
          <a className="btn quiet" href={SEARCH_PATH}>
            {t('search')}
          </a>
        </p>
      </div>
      {requests.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          text={t('empty.text')}
          next={{ href: NEW_REQUEST_PATH, label: t('new') }}
        />
      ) : (
        <>
          <BoardFigures
            figures={[
              { name: 'deadlines', count: pressing.length, href: REQUESTS_PATH, tone: 'late' },
              { name: 'held', count: among(['held']), href: `${REQUESTS_PATH}?etat=options`, tone: 'info' },
              {
                name: 'waiting',
                count: among(['waiting']),
                href: `${REQUESTS_PATH}?etat=attente`,
                tone: 'soon',
              },
              { name: 'drafts', count: among(['draft']), href: `${REQUESTS_PATH}?etat=brouillons` },
            ]}
          />
          <ul className="lines requests">
            {requests.slice(0, SHOWN).map((request) => (
              <RequestRow key={request.id} request={request} now={now} />
            ))}
          </ul>
          {found.total > SHOWN && (
            <p className="actions">
              <a href={REQUESTS_PATH}>{t('deadlines.more', { count: found.total })}</a>
            </p>
          )}
        </>
      )}
      <BoardLinks isCoordinator={false} />
    </div>
  )
}

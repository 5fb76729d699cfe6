import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { clock } from '@/infra/clock'
import { EmptyState } from '@/ui/EmptyState'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { countLegalAlerts } from '../read/countLegalAlerts'
import { findLegalAlerts } from '../read/findLegalAlerts'
import { stateOfFilter, WATCH_FILTERS, watchListPath } from '../watchPaths'
import { AlertItem } from './AlertItem'

type Props = { payload: Payload; params: URLSearchParams; hasSource: boolean }

/** The editors’ list of what has changed in the articles that sheets cite. `hasSource`: a folder or keys are set. */
export async function WatchDesk({ payload, params, hasSource }: Props) {
  const t = await getTranslations('legalWatch')
  const state = stateOfFilter(params.get('etat'))
  const page = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const now = clock.now()
  const [{ rows, total, pages }, counts] = await Promise.all([
    findLegalAlerts({ payload, states: [state], page }),
    Promise.all(
      WATCH_FILTERS.map(async (filter) => ({
        ...filter,
        count: await countLegalAlerts({ payload, states: [filter.state] }),
      })),
    ),
  ])
  const from = WATCH_FILTERS.find((filter) => filter.state === state)?.code ?? ''
  return (
    <div className="page">
      <DeskCrumbs here={t('title')} />
      <h1>{t('title')}</h1>
      <Outcome texts="legalWatch" info={params.get('info')} fault={params.get('erreur')} />
      <p className="lead">{t('lead')}</p>
      {!hasSource && <p className="notice info">{t('noSource')}</p>}
      <nav className="tabs flex-wrap" aria-label={t('lists')}>
        {counts.map(({ code, state: each, count }) => (
          <a key={code} href={watchListPath(each)} aria-current={each === state ? 'page' : undefined}>
            {t(`filter.${each}`, { count })}
          </a>
        ))}
      </nav>
      <ResultsArea>
        {rows.length === 0 ? (
          <EmptyState
            text={t(state === 'todo' ? (hasSource ? 'nothing' : 'nothingYet') : 'none')}
            next={{ href: '/bureau', label: t('back') }}
          />
        ) : (
          <>
            <p className="way">{t('total', { count: total })}</p>
            <ul className="lines">
              {rows.map((alert) => (
                <AlertItem key={alert.id} alert={alert} from={from} now={now} />
              ))}
            </ul>
          </>
        )}
      </ResultsArea>
      <Pager
        page={page}
        pages={pages}
        label={t('title')}
        previous={t('previous')}
        next={t('next')}
        href={(other) => `${watchListPath(state)}&page=${other}`}
      />
    </div>
  )
}

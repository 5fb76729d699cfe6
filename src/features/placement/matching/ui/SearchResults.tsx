import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { labelOf } from '@/domain/labelOf'
import { REQUEST_STATES } from '@/domain/placement/closedLists'
import { CompareBar } from '@/features/catalogue/facilities/ui/CompareBar.client'
import { MOST_COMPARED } from '@/features/catalogue/facilities/ui/compareForm'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { addressOf } from '@/ui/filters/searchUrl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { MapPanel } from '@/ui/map/MapPanel.client'
import type { MapTown } from '@/ui/map/MapPoint'
import { usePanelWords } from '@/ui/map/usePanelWords'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import { keptCriteria } from '../present/keptCriteria'
import { searchWords } from '../present/searchWords'
import { toContext } from '../present/toContext'
import { isShortage, type PlaceSearch } from '../read/searchPlaces'
import { COMPARE_PATH, SEARCH_PATH, SHORTAGES_PATH } from '../SEARCH_PATH'
import { ChildResults } from './ChildResults'
import { SearchForm } from './SearchForm'
import { SiblingResults } from './SiblingResults'

const FAULTS = ['taken', 'incomplete', 'refused', 'invalid', 'gone'] as const

type Props = {
  search: PlaceSearch
  params: URLSearchParams
  withHidden: boolean
  page: number
  today: string
  styleUrl: string | null
  towns: MapTown[]
  neighbours: ReactNode
}

/** What a search found: the list says everything, the map shows where. */
export async function SearchResults(props: Props) {
  const { search, params, withHidden, page, today, styleUrl, towns, neighbours } = props
  const t = await getTranslations('placementSearch')
  const { profile, request, found } = search
  const kept = keptCriteria(params)
  const context = toContext(search, kept)
  const shared = { context, params: kept, withHidden }
  const fault = FAULTS.find((code) => code === params.get('erreur'))
  return (
    <>
      <OutcomeNotice info={null} fault={fault ? t(`fault.${fault}`) : null} />
      <SearchHead search={search} params={kept} today={today} />
      {request && context.request === null && (
        <p className="notice info">
          {t('notHeld', { state: labelOf(REQUEST_STATES, request.state).toLowerCase() })}
        </p>
      )}
      <div className="results placeResults">
        <div className="list">
          <div className="bar">
            <h2>{countWords(search, t)}</h2>
            <span className="small dim">{waysWords(search, t)}</span>
          </div>
          <ResultsArea>
            {isShortage(search) && <Nothing request={context.request} />}
            {found.kind === 'child' ? (
              <ChildResults {...shared} matches={found.matches} page={page} />
            ) : (
              <SiblingResults
                {...shared}
                matches={found.matches}
                profile={profile}
                splitHref={request ? `/places/demandes/${request.id}/modifier#siblings` : null}
              />
            )}
          </ResultsArea>
          {found.kind === 'child' && (
            <CompareBar
              action={COMPARE_PATH}
              kept={[...kept]}
              words={{
                compare: t('compare'),
                hint: t('compareHint', { most: MOST_COMPARED }),
                most: t('compareMost', { most: MOST_COMPARED }),
              }}
            />
          )}
          {neighbours}
        </div>
        <ResultsMap query={kept.toString()} styleUrl={styleUrl} towns={towns} />
      </div>
    </>
  )
}

type Words = Awaited<ReturnType<typeof getTranslations<'placementSearch'>>>

function ResultsMap(props: { query: string; styleUrl: string | null; towns: MapTown[] }) {
  return <MapPanel {...props} path={SEARCH_PATH} words={usePanelWords()} />
}

/** What is looked for, and where it is changed. */
async function SearchHead({ search, params, today }: Pick<Props, 'search' | 'params' | 'today'>) {
  const t = await getTranslations('placementSearch')
  const { request, profile } = search
  return (
    <header className="searchHead">
      <h1>{t('title')}</h1>
      <p>
        {request && (
          <>
            <a href={`/places/demandes/${request.id}`}>{t('forRequest', { reference: request.reference })}</a>
            {' · '}
          </>
        )}
        {frenchSpaces(searchWords(profile).join(' · '))}
      </p>
      {request ? (
        <p className="small no-print">
          <a href={`/places/demandes/${request.id}/modifier`}>{t('editRequest')}</a>
        </p>
      ) : (
        <>
          <p className="small no-print">
            {t('asRequest')} <a href={addressOf('/places/demandes/nouvelle', params)}>{t('newRequest')}</a>
          </p>
          <details className="fold no-print">
            <summary>{t('criteria')}</summary>
            <SearchForm form={params} faults={[]} today={today} />
          </details>
        </>
      )}
    </header>
  )
}

function countWords({ found }: PlaceSearch, t: Words): string {
  if (found.kind === 'siblings') return t('togetherCount', { count: found.matches.together.length })
  const { strict } = found.matches
  const facilities = new Set(strict.map(({ unit }) => unit.facility.id)).size
  return t('strictCount', { units: strict.length, facilities })
}

function waysWords({ profile, isTimed }: PlaceSearch, t: Words): string {
  if (!profile.commune) return t('noCommune')
  return isTimed ? '' : t('crow')
}

/** No result answers all: what to do next, and the report for the file. */
async function Nothing({ request }: { request: string | null }) {
  const t = await getTranslations('placementSearch')
  return (
    <section className="empty">
      <p>{t('none')}</p>
      <p className="dim">{t('noneNext')}</p>
      {request && (
        <form method="post" action={SHORTAGES_PATH} className="no-print">
          <input type="hidden" name="demande" value={request} />
          <button type="submit" className="btn">
            {t('report')}
          </button>
        </form>
      )}
    </section>
  )
}

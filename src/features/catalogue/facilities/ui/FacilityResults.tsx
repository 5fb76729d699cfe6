import { useTranslations } from 'next-intl'
import { EmptierLink } from '@/ui/filters/EmptierLink'
import { FilterDrawer } from '@/ui/filters/FilterDrawer.client'
import { FilteredCount } from '@/ui/filters/FilteredCount'
import { namedEmptiers } from '@/ui/filters/namedEmptiers'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { withPage, withValues } from '@/ui/filters/searchUrl'
import { MapPanel } from '@/ui/map/MapPanel.client'
import type { MapTown } from '@/ui/map/MapPoint'
import { usePanelWords } from '@/ui/map/usePanelWords'
import { Pager } from '@/ui/Pager'
import type { listFacilities } from '../read/listFacilities'
import { CompareBar } from './CompareBar.client'
import { MOST_COMPARED } from './compareForm'
import { FacilityFacets } from './FacilityFacets'
import { FacilityRow } from './FacilityRow'
import { keptProfile } from './keptProfile'
import { useFacilityChips } from './useFacilityChips'

const PATH = '/lieux-d-accueil'
const PAGE_SIZE = 20

type Props = {
  found: Awaited<ReturnType<typeof listFacilities>>
  params: URLSearchParams
  /** What one searches near, as typed. */
  place: string | null
  /** INSEE code of the family's commune, which the links to sheets hold. */
  family: string | null
  /** Whether more is to be read with an account. */
  signedIn: boolean
  styleUrl: string | null
  towns: MapTown[]
}

/** The filters, the list and its map. The list says everything; the map shows where. */
export function FacilityResults({ found, params, place, family, signedIn, styleUrl, towns }: Props) {
  const { matches, unconfirmed, facets, parameters, now, emptiers } = found
  const t = useTranslations('facilities')
  const tf = useTranslations('filters')
  const ts = useTranslations('search')
  const total = matches.length
  const chips = useFacilityChips(parameters, params, place)
  const first = (parameters.page - 1) * PAGE_SIZE
  return (
    <div className="results with-map">
      <FilterDrawer words={{ title: tf('title'), close: tf('close'), show: t('show', { total }) }}>
        <FacilityFacets facets={facets} params={params} />
      </FilterDrawer>
      <div className="list">
        <div className="bar">
          <FilteredCount place={t('title')} total={t('total', { total })} chips={chips} clearHref={PATH} />
        </div>
        {unconfirmed > 0 && (
          <p className="quick">
            <a
              className="btn quiet"
              href={withValues(params, 'unconfirmed', parameters.unconfirmed ? [] : ['1'], PATH)}
            >
              {parameters.unconfirmed ? t('hideUnconfirmed') : t('showUnconfirmed', { count: unconfirmed })}
            </a>
          </p>
        )}
        <ResultsArea>
          {total === 0 && (
            <section className="empty">
              <h2>{t('empty')}</h2>
              {emptiers.length === 0 && <p>{t('emptyAdvice')}</p>}
              <ul>
                {namedEmptiers(emptiers, { chips, params, path: PATH }).map((emptier) => (
                  <li key={emptier.href}>
                    <EmptierLink
                      emptier={emptier}
                      found={t('foundCount', { count: emptier.count })}
                      gender="masculine"
                    />
                  </li>
                ))}
                {!signedIn && (
                  <li>
                    {ts('reserved')} <a href="/connexion">{ts('reservedLink')}</a>
                  </li>
                )}
                {chips.length > 1 && (
                  <li>
                    <a href={PATH}>{ts('dropFilters')}</a>
                  </li>
                )}
              </ul>
            </section>
          )}
          <ol>
            {matches.slice(first, first + PAGE_SIZE).map((match) => (
              <FacilityRow
                key={match.facility.id}
                match={match}
                criteria={parameters.criteria}
                family={family}
                now={now}
              />
            ))}
          </ol>
        </ResultsArea>
        <Pager
          page={parameters.page}
          pages={Math.ceil(total / PAGE_SIZE)}
          label={ts('pages')}
          previous={ts('previous')}
          next={ts('next')}
          href={(page) => withPage(params, page, PATH)}
        />
        {total > 1 && (
          <CompareBar
            kept={keptProfile(params)}
            words={{
              compare: t('compare'),
              hint: t('compareHint', { most: MOST_COMPARED }),
              most: t('compareMost', { most: MOST_COMPARED }),
            }}
          />
        )}
      </div>
      <MapPanel
        path={PATH}
        query={params.toString()}
        styleUrl={styleUrl}
        towns={towns}
        words={usePanelWords()}
      />
    </div>
  )
}

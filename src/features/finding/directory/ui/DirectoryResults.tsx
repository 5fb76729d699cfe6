import { DoorOpen } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PageAnswer } from '@/features/finding/search/read/findForPage'
import { hasWords } from '@/features/finding/search/read/searchParameters'
import { chipsOf } from '@/features/finding/search/ui/chipsOf'
import { EmptyResults } from '@/features/finding/search/ui/EmptyResults'
import { Facets } from '@/features/finding/search/ui/Facets'
import { HitRow } from '@/features/finding/search/ui/HitRow'
import { LeftOutWords } from '@/features/finding/search/ui/LeftOutWords'
import { ResultsBar } from '@/features/finding/search/ui/ResultsBar'
import { useChipWords } from '@/features/finding/search/ui/useChipWords'
import { SEARCH_SORTS } from '@/infra/search/SearchQuery'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import type { Site } from '@/payload-types'
import { FilterDrawer } from '@/ui/filters/FilterDrawer.client'
import { namedEmptiers } from '@/ui/filters/namedEmptiers'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { withPage, withValues, wordsOnly } from '@/ui/filters/searchUrl'
import { MapPanel } from '@/ui/map/MapPanel.client'
import type { MapTown } from '@/ui/map/MapPoint'
import { usePanelWords } from '@/ui/map/usePanelWords'
import { Pager } from '@/ui/Pager'
import { directorySort } from '../read/directoryParameters'
import { DirectoryTabs } from './DirectoryTabs'

const FACETS = ['kind', 'theme', 'publics', 'network', 'fees', 'mode', 'territory', 'freshness'] as const
const WIDER = [10, 20, 50] as const

type Props = {
  found: Extract<PageAnswer, { state: 'found' }>
  params: URLSearchParams
  /** What one searches near, as typed. */
  place: string | null
  /** Name of the reader's own commune, where the list starts from it without leaving anybody out. */
  home: string | null
  site: Site
  styleUrl: string | null
  towns: MapTown[]
  now: Date
  /** Where the list is had as a file. */
  download: ReactNode
  /** Follows the commune from which one starts. */
  follow: ReactNode
}

/** The filters, the list and its map. The list says everything; the map shows where. */
export function DirectoryResults({
  found,
  params,
  place,
  home,
  site,
  styleUrl,
  towns,
  now,
  download,
  follow,
}: Props) {
  const { answer, list, facts, parameters } = found
  const t = useTranslations('directory')
  const tf = useTranslations('filters')
  const ts = useTranslations('search')
  const path = '/annuaire'
  const chips = chipsOf({
    parameters: home ? { ...parameters, near: undefined } : parameters,
    facets: answer.facets,
    params,
    path,
    words: useChipWords(place),
    except: 'type',
  })
  const usual = directorySort(params, home !== null)
  const sorts = [usual, ...SEARCH_SORTS.filter((sort) => sort !== usual)].filter(
    (sort) => (sort !== 'distance' || parameters.near) && (sort !== 'relevance' || hasWords(parameters.q)),
  )
  const openNow = parameters.open === 'now'
  return (
    <div className="results with-map">
      <FilterDrawer
        words={{ title: tf('title'), close: tf('close'), show: ts('show', { total: answer.total }) }}
      >
        <Facets answer={answer} parameters={parameters} place={null} names={FACETS} ending={false} />
      </FilterDrawer>
      <div className="list">
        <DirectoryTabs
          counts={answer.facets.type}
          services={parameters.type.includes('service')}
          params={params}
        />
        <ResultsBar
          place={t('title')}
          total={answer.total}
          chips={chips}
          clearHref={wordsOnly(params, path)}
          sorts={sorts}
          chosen={params.get('sort')}
        />
        {answer.total > 0 && <LeftOutWords words={answer.droppedWords} />}
        {home && parameters.sort === 'distance' && (
          <p className="small dim">{t('fromHome', { place: home })}</p>
        )}
        <div className="quick">
          <a
            className="btn quiet"
            href={withValues(params, 'open', openNow ? [] : ['now'], path)}
            aria-current={openNow || undefined}
          >
            <DoorOpen className="icon" aria-hidden />
            {openNow ? t('openAnyTime') : t('openNow')}
          </a>
          {follow}
        </div>
        <ResultsArea>
          {answer.total === 0 ? (
            <EmptyResults
              site={site}
              q={parameters.q}
              params={params}
              path={path}
              filtered={chips.length > 0}
              emptiers={namedEmptiers(found.emptiers, { chips, params, path })}
              signedIn={found.signedIn}
              wider={widerHref(params, parameters.radius)}
            />
          ) : (
            <ol>
              {list.rows.map((row) => (
                <HitRow key={row.hit.id} row={row} facts={facts} now={now} place={[]} />
              ))}
            </ol>
          )}
        </ResultsArea>
        <Pager
          page={answer.page}
          pages={Math.ceil(Math.min(answer.total, LAST_HIT) / answer.pageSize)}
          label={ts('pages')}
          previous={ts('previous')}
          next={ts('next')}
          href={(page) => withPage(params, page, path)}
        />
        {found.signedIn && download}
      </div>
      <MapPanel
        path={path}
        query={params.toString()}
        styleUrl={styleUrl}
        towns={towns}
        words={usePanelWords()}
      />
    </div>
  )
}

/** The same search farther around, where a radius narrows it. */
function widerHref(params: URLSearchParams, radius: number | undefined): { href: string; km: number } | null {
  const km = WIDER.find((each) => radius !== undefined && each > radius)
  return km ? { href: withValues(params, 'radius', [String(km)], '/annuaire'), km } : null
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Place } from '@/features/geography/places/read/placeOfCommune'
import { expandCommune } from '@/infra/geography/expandCommune'
import { FACET_NAMES } from '@/infra/search/SearchQuery'
import { LAST_HIT } from '@/infra/search/shared/mostListed'
import type { Site } from '@/payload-types'
import type { Chip } from '@/ui/filters/Chip'
import { FilterDrawer } from '@/ui/filters/FilterDrawer.client'
import { namedEmptiers } from '@/ui/filters/namedEmptiers'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { withPage, withValues, wordsOnly } from '@/ui/filters/searchUrl'
import { Pager } from '@/ui/Pager'
import type { PageAnswer } from '../read/findForPage'
import { hasWords } from '../read/searchParameters'
import { chipsOf } from './chipsOf'
import { EmptyResults } from './EmptyResults'
import { Facets } from './Facets'
import { HitGroups } from './HitGroups'
import { HitRow } from './HitRow'
import { LeftOutWords } from './LeftOutWords'
import { ResultsBar } from './ResultsBar'
import { useChipWords } from './useChipWords'

const PATH = '/recherche'
const SORTS = ['relevance', 'title', 'modified', 'verified'] as const

type Props = {
  found: Extract<PageAnswer, { state: 'found' }>
  params: URLSearchParams
  place: Place | null
  /** The place is the family's. */
  family: boolean
  site: Site
  now: Date
  /** Where the list is had as a file. */
  download: ReactNode
  /** Follows this search, by what it is called. */
  follow: (label: string) => ReactNode
}

/** The filters and the list of what was found. */
export function Results({ found, params, place, family, site, now, download, follow }: Props) {
  const { answer, list, groups, facts, parameters, signedIn } = found
  const t = useTranslations('search')
  const tf = useTranslations('filters')
  const chips = chipsOf({
    parameters,
    facets: answer.facets,
    params,
    path: PATH,
    words: useChipWords(null),
  })
  const codes = place ? expandCommune(place.code) : []
  return (
    <div className="results">
      <FilterDrawer
        words={{ title: tf('title'), close: tf('close'), show: t('show', { total: answer.total }) }}
      >
        <Facets
          answer={answer}
          parameters={parameters}
          place={place}
          family={family}
          names={FACET_NAMES}
          ending
        />
      </FilterDrawer>
      <div>
        <ResultsBar
          place={t('title')}
          total={answer.total}
          chips={chips}
          clearHref={wordsOnly(params, PATH)}
          sorts={SORTS.filter((sort) => sort !== 'relevance' || hasWords(parameters.q))}
          chosen={params.get('sort')}
        />
        {(groups ?? [list]).some(({ rows }) => rows.some(({ twins }) => twins.length > 0)) && (
          <p className="small dim merged">{t('twins.note', { total: answer.total })}</p>
        )}
        {answer.total > 0 && <LeftOutWords words={answer.droppedWords} />}
        <ResultsArea>
          {answer.total === 0 ? (
            <EmptyResults
              site={site}
              q={parameters.q}
              params={params}
              filtered={chips.length > 0}
              emptiers={namedEmptiers(found.emptiers, { chips, params, path: PATH })}
              signedIn={found.signedIn}
              endedHref={parameters.ended === '1' ? null : withValues(params, 'ended', ['1'], PATH)}
            />
          ) : groups ? (
            <HitGroups groups={groups} facts={facts} params={params} place={codes} now={now} />
          ) : (
            <ol>
              {list.rows.map((row) => (
                <HitRow key={row.hit.id} row={row} facts={facts} now={now} place={codes} />
              ))}
            </ol>
          )}
        </ResultsArea>
        {!groups && (
          <Pager
            page={answer.page}
            pages={Math.ceil(Math.min(list.count, LAST_HIT) / answer.pageSize)}
            label={t('pages')}
            previous={t('previous')}
            next={t('next')}
            href={(page) => withPage(params, page, PATH)}
          />
        )}
        {signedIn && <div className="actions">{follow(nameOf(parameters.q, chips))}</div>}
        {signedIn && download}
      </div>
    </div>
  )
}

/** What a search is called: its words, then what filters it. */
function nameOf(q: string, chips: readonly Chip[]): string {
  const words = q.trim() === '' ? [] : [`«\u00a0${q.trim()}\u00a0»`]
  return [...words, ...chips.map(({ label }) => label)].join(', ')
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { mayRequestPlaces } from '@/access/placementRights'
import { localTime } from '@/domain/localTime'
import type { CurrentReader } from '@/features/people/session/read/currentReader'
import { newProfileForm } from '@/features/placement/profile/present/toProfileForm'
import { ProfileFaults } from '@/features/placement/profile/ui/ProfileFaults'
import { EmptyState } from '@/ui/EmptyState'
import type { MapTown } from '@/ui/map/MapPoint'
import type { AskedSearch } from '../read/readSearch'
import type { PlaceSearch } from '../read/searchPlaces'
import { SEARCH_PATH } from '../SEARCH_PATH'
import { SearchForm } from './SearchForm'
import { SearchResults } from './SearchResults'

type Props = {
  asked: AskedSearch
  search: PlaceSearch | null
  params: URLSearchParams
  now: Date
  user: NonNullable<CurrentReader['user']>
  styleUrl: string | null
  towns: MapTown[]
  /** What neighbours have for it. */
  neighbours: ReactNode
}

/** Looks for a place: what is asked, then what answers; the address is the whole state, and holds nothing of a request but its id. */
export async function SearchPage({ asked, search, params, now, user, styleUrl, towns, neighbours }: Props) {
  const t = await getTranslations('placementSearch')
  const today = localTime(now).day
  if (!mayRequestPlaces(user)) return null
  if (asked.state === 'gone')
    return (
      <>
        <h1>{t('title')}</h1>
        <EmptyState text={t('gone')} next={{ href: SEARCH_PATH, label: t('goneNext') }} />
      </>
    )
  if (search)
    return (
      <SearchResults
        search={search}
        params={params}
        withHidden={asked.state === 'asked' && asked.withHidden}
        page={asked.state === 'asked' ? asked.page : 1}
        today={today}
        styleUrl={styleUrl}
        towns={towns}
        neighbours={neighbours}
      />
    )
  const faults = asked.state === 'faults' ? asked.faults : []
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="dim">{t('intro')}</p>
      <ProfileFaults faults={faults} />
      <SearchForm
        form={asked.state === 'faults' ? params : newProfileForm(today)}
        faults={faults}
        today={today}
      />
    </div>
  )
}

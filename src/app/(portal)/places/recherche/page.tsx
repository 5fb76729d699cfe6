import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { mayRequestPlaces } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { env } from '@/env'
import { mapTowns } from '@/features/finding/directory/read/mapTowns'
import { requireUser } from '@/features/people/session/read/requireUser'
import { readSearch } from '@/features/placement/matching/read/readSearch'
import { isShortage, searchPlaces } from '@/features/placement/matching/read/searchPlaces'
import { SEARCH_PATH } from '@/features/placement/matching/SEARCH_PATH'
import { SearchPage } from '@/features/placement/matching/ui/SearchPage'
import { noteShortage } from '@/features/placement/matching/write/noteShortage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementSearch')
  return { title: t('title') }
}

/** A place for a child, from a request or from what is typed. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user, readerClass, site } = await requireUser(`${SEARCH_PATH}?${params}`)
  if (!mayRequestPlaces(user)) redirect(REFUSED_PATH)
  const now = clock.now()
  const asked = await readSearch({ payload, user, params, now })
  const search = asked.state === 'asked' ? await searchPlaces(payload, { readerClass, ...asked }) : null
  if (search && isShortage(search))
    after(() => noteShortage({ payload, profile: search.profile, userId: String(user.id) }))
  return (
    <SearchPage
      asked={asked}
      search={search}
      params={params}
      now={now}
      user={user}
      styleUrl={env.MAP_STYLE_URL ?? null}
      towns={search ? await mapTowns(payload, site.departmentCode) : []}
    />
  )
}

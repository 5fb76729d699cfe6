import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayRequestPlaces } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { keptCriteria } from '@/features/placement/matching/present/keptCriteria'
import { toContext } from '@/features/placement/matching/present/toContext'
import { comparedMatches } from '@/features/placement/matching/read/comparedMatches'
import { readSearch } from '@/features/placement/matching/read/readSearch'
import { searchPlaces } from '@/features/placement/matching/read/searchPlaces'
import { COMPARE_PATH, SEARCH_PATH } from '@/features/placement/matching/SEARCH_PATH'
import { ComparePage } from '@/features/placement/matching/ui/ComparePage'
import { notePageRead } from '@/features/placement/requests/write/notePageRead'
import { clock } from '@/infra/clock'
import { addressOf } from '@/ui/filters/searchUrl'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementSearch')
  return { title: t('compareTitle') }
}

/** Some of the places of a search, side by side. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user, readerClass } = await requireUser(`${COMPARE_PATH}?${params}`)
  if (!mayRequestPlaces(user)) redirect(REFUSED_PATH)
  const asked = await readSearch({ payload, user, params, now: clock.now() })
  const kept = keptCriteria(params)
  if (asked.state !== 'asked') redirect(addressOf(SEARCH_PATH, kept))
  if (asked.request) await notePageRead({ payload, user, request: asked.request.id })
  const search = await searchPlaces(payload, { readerClass, ...asked })
  const matches = comparedMatches(search, params)
  return <ComparePage search={search} matches={matches} context={toContext(search, kept)} />
}

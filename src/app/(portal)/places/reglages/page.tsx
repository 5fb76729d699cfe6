import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { hasRole } from '@/access/roles'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { readWeights } from '@/features/placement/matching/read/readWeights'
import { replayRequests } from '@/features/placement/matching/read/replayRequests'
import { WEIGHTS_PATH } from '@/features/placement/matching/SEARCH_PATH'
import { WeightsPage } from '@/features/placement/matching/ui/WeightsPage'
import { readPlacementSettings } from '@/features/placement/settings/read/readPlacementSettings'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementSearch')
  return { title: t('weights.title') }
}

/** For coordinators and administrators: what ranks the places that are found. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user, readerClass } = await requireUser(WEIGHTS_PATH)
  const coordinates = mayCoordinatePlaces(user)
  if (!coordinates && !hasRole(user, 'administrator')) redirect(REFUSED_PATH)
  const { weights: current } = await readPlacementSettings(payload)
  const tried = readWeights(params)
  const isTried = tried !== null && tried !== 'absent'
  return (
    <WeightsPage
      current={current}
      tried={isTried ? tried : current}
      replays={isTried ? await replayRequests(payload, { before: current, after: tried, readerClass }) : null}
      readsRequests={coordinates}
      saved={params.get('info') === 'saved'}
      invalid={tried === null || params.get('erreur') === 'invalid'}
    />
  )
}

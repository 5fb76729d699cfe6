import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { OVERRIDES_PATH } from '@/features/placement/holds/holdPaths'
import { findOverrides } from '@/features/placement/holds/read/findOverrides'
import { OverridesPage } from '@/features/placement/holds/ui/OverridesPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placementHolds.overrides'))('title') }
}

/** Rules that were passed over, for coordinators. */
export default async function Page({ searchParams }: Props) {
  const [{ payload, user }, params] = await Promise.all([
    requireUser(OVERRIDES_PATH),
    searchParams.then(toParams),
  ])
  if (!mayCoordinatePlaces(user)) redirect(REFUSED_PATH)
  const page = Math.max(1, Math.trunc(Number(params.get('page'))) || 1)
  return <OverridesPage list={await findOverrides(payload, page)} now={clock.now()} />
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces, mayRequestPlaces, readsPlacementFigures } from '@/access/placementRights'
import { isKeeper } from '@/access/roles'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { requireUser } from '@/features/people/session/read/requireUser'
import { PLACES_BOARD_PATH, PLACES_PATH } from '@/features/placement/boards/boardPaths'
import { CaseworkerBoard } from '@/features/placement/boards/ui/CaseworkerBoard'
import { listRequests } from '@/features/placement/requests/read/listRequests'
import { readRequestFilters } from '@/features/placement/requests/read/requestFilters'
import { clock } from '@/infra/clock'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementBoards')
  return { title: t('mine') }
}

/** Places for children, by role: caseworkers find their requests here; coordinators, those who direct and facilities are led to their own page. */
export default async function Page() {
  const { payload, user } = await requireUser(PLACES_PATH)
  if (mayCoordinatePlaces(user)) redirect(PLACES_BOARD_PATH)
  if (!mayRequestPlaces(user)) {
    if (readsPlacementFigures(user)) redirect('/places/statistiques')
    redirect(isKeeper(user) ? keepingPath() : REFUSED_PATH)
  }
  const filters = readRequestFilters(new URLSearchParams())
  return <CaseworkerBoard found={await listRequests({ payload, user, filters })} now={clock.now()} />
}

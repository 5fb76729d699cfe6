import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayCoordinatePlaces } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { PLACES_BOARD_PATH } from '@/features/placement/boards/boardPaths'
import { readBoard } from '@/features/placement/boards/read/readBoard'
import { CoordinatorBoard } from '@/features/placement/boards/ui/CoordinatorBoard'
import { clock } from '@/infra/clock'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementBoards')
  return { title: t('board') }
}

/** Coordinators alone. */
export default async function Page() {
  const { payload, user } = await requireUser(PLACES_BOARD_PATH)
  if (!mayCoordinatePlaces(user)) redirect(REFUSED_PATH)
  const now = clock.now()
  return <CoordinatorBoard board={await readBoard(payload, now)} now={now} />
}

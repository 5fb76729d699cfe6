import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayKeepNeighbours } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { saidWords } from '@/features/placement/holds/read/saidWords'
import { NEIGHBOURS_PATH } from '@/features/placement/neighbours/neighbourPaths'
import { readNeighboursPage } from '@/features/placement/neighbours/read/readNeighboursPage'
import { NeighboursPage } from '@/features/placement/neighbours/ui/NeighboursPage'
import { typedAgain } from '@/features/placement/requests/read/typedAgain'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementNeighbours')
  return { title: t('title') }
}

/** For coordinators and administrators: the départements with which places are shared. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user } = await requireUser(NEIGHBOURS_PATH)
  if (!mayKeepNeighbours(user)) redirect(REFUSED_PATH)
  const fault = params.get('erreur')
  const typed = fault ? await typedAgain({ userId: user.id, page: NEIGHBOURS_PATH }) : null
  return (
    <NeighboursPage
      board={await readNeighboursPage(payload, user)}
      now={clock.now()}
      info={params.get('info')}
      fault={fault}
      said={saidWords(params)}
      typed={typed ?? new URLSearchParams()}
    />
  )
}

import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayKeepNeighbours } from '@/access/placementRights'
import { REFUSED_PATH } from '@/domain/REFUSED_PATH'
import { requireUser } from '@/features/people/session/read/requireUser'
import { saidWords } from '@/features/placement/holds/read/saidWords'
import { NEIGHBOURS_PATH, neighbourPath } from '@/features/placement/neighbours/neighbourPaths'
import { readNeighbourPage } from '@/features/placement/neighbours/read/readNeighbourPage'
import { NeighbourPage } from '@/features/placement/neighbours/ui/NeighbourPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementNeighbours')
  return { title: t('title') }
}

/** For coordinators and administrators: one neighbour. */
export default async function Page({ params, searchParams }: Props) {
  const { id } = await params
  const asked = toParams(await searchParams)
  const { payload, user } = await requireUser(neighbourPath(id))
  if (!mayKeepNeighbours(user)) redirect(REFUSED_PATH)
  const opened = await readNeighbourPage(payload, id)
  if (!opened) redirect(`${NEIGHBOURS_PATH}?erreur=gone`)
  return (
    <NeighbourPage
      opened={opened}
      now={clock.now()}
      info={asked.get('info')}
      fault={asked.get('erreur')}
      said={saidWords(asked)}
    />
  )
}

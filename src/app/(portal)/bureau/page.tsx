import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { hasBoard } from '@/access/boardRights'
import { isEditor } from '@/access/roles'
import { BoardHome } from '@/features/desk/boards/ui/BoardHome'
import { RateAlerts } from '@/features/desk/rates/ui/RateAlerts'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('boards')
  return { title: t('title') }
}

/** Editors, and coordinators for their part: what waits, each number a link to its list. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser('/bureau')
  if (!hasBoard(user)) notFound()
  return (
    <>
      <BoardHome payload={payload} user={user} fault={toParams(await searchParams).get('erreur')} />
      {isEditor(user) && <RateAlerts payload={payload} />}
    </>
  )
}

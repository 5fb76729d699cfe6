import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { hasBoard } from '@/access/boardRights'
import { DeskHome } from '@/features/desk/boards/ui/DeskHome'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('boards')
  return { title: t('title') }
}

/** Editors, and coordinators for their part: what to do today, then everything that waits with its number. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const params = toParams(await searchParams)
  const { payload, user } = await requireUser('/bureau')
  if (!hasBoard(user)) notFound()
  return <DeskHome payload={payload} user={user} params={params} />
}

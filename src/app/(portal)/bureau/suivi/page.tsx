import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { deskListOf } from '@/features/desk/boards/deskListOf'
import { BoardListPage } from '@/features/desk/boards/ui/BoardListPage'
import { currentReader } from '@/features/people/session/read/currentReader'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = toParams(await searchParams)
  const { user } = await currentReader()
  const named = deskListOf(user, params.get('liste'), params.get('nature'))
  const t = await getTranslations('boards')
  return { title: named ? t(`list.${named.list.code}.name`) : t('title') }
}

/** One list of the desk; for whoever may not read it, there is no such page. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user } = await requireUser(`/bureau/suivi?${params}`)
  if (!params.has('liste')) redirect('/bureau')
  const named = deskListOf(user, params.get('liste'), params.get('nature'))
  if (!named) notFound()
  if (named.list.page === '/bureau') redirect('/bureau')
  return <BoardListPage payload={payload} user={user} named={named} params={params} />
}

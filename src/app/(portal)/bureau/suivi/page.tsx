import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { canSeeBoardList } from '@/access/boardRights'
import { readBoardList } from '@/domain/board/boardLists'
import { BoardListPage } from '@/features/desk/boards/ui/BoardListPage'
import { requireUser } from '@/features/people/session/read/requireUser'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

const listOf = (params: URLSearchParams) => readBoardList(params.get('liste'), params.get('nature'))

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const named = listOf(toParams(await searchParams))
  const t = await getTranslations('boards')
  return { title: named ? t(`list.${named.list.code}.name`) : t('title') }
}

/** One list of the board; for whoever may not read it, there is no such page. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const { payload, user } = await requireUser(`/bureau/suivi?${params}`)
  const named = listOf(params)
  if (!named || !canSeeBoardList(user, named.list.code)) notFound()
  return <BoardListPage payload={payload} user={user} named={named} params={params} />
}

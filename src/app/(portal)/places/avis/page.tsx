import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mayRequestPlaces } from '@/access/placementRights'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { requireUser } from '@/features/people/session/read/requireUser'
import { NOTICES_PATH } from '@/features/placement/notices/NOTICES_PATH'
import { countUnreadNotices } from '@/features/placement/notices/read/countUnreadNotices'
import { findNotices } from '@/features/placement/notices/read/findNotices'
import { NoticesPage } from '@/features/placement/notices/ui/NoticesPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('placementNotices'))('title') }
}

/** What a person was told of places, for those who are told; for anybody else there is no such page. */
export default async function Page({ searchParams }: Props) {
  const [{ payload, user }, params, t] = await Promise.all([
    requireUser(NOTICES_PATH),
    searchParams.then(toParams),
    getTranslations('placementNotices'),
  ])
  const unread = await countUnreadNotices(payload, user)
  if (unread === null) notFound()
  const page = Math.max(1, Math.trunc(Number(params.get('page'))) || 1)
  const home = mayRequestPlaces(user)
    ? { href: '/places', text: t('toPlaces') }
    : { href: keepingPath(), text: t('toSheets') }
  return (
    <NoticesPage
      list={await findNotices(payload, user.id, page)}
      unread={unread}
      home={home}
      now={clock.now()}
      params={params}
    />
  )
}

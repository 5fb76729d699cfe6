import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireReader } from '@/features/people/session/read/requireReader'
import { listBulletins, listDrafts } from '@/features/trust/bulletins/read/listBulletins'
import { nextPeriod } from '@/features/trust/bulletins/read/nextPeriod'
import { unreadBulletins } from '@/features/trust/bulletins/read/unreadBulletins'
import { BulletinListPage } from '@/features/trust/bulletins/ui/BulletinListPage'
import { PrepareForm } from '@/features/trust/bulletins/ui/PrepareForm'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulletins')
  return { title: t('title') }
}

/** The bulletins; agents see what they have not read, editors prepare the next one. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user, readerClass } = await requireReader('/bulletins')
  const params = toParams(await searchParams)
  const [bulletins, unread, drafts, period] = await Promise.all([
    listBulletins(payload),
    user && readerClass === 'agents' ? unreadBulletins({ payload, userId: user.id }) : null,
    isEditor(user) ? listDrafts(payload) : null,
    isEditor(user) ? nextPeriod(payload, clock.now()) : null,
  ])
  return (
    <BulletinListPage
      bulletins={bulletins}
      unread={unread && new Set(unread)}
      prepare={drafts && period && <PrepareForm drafts={drafts} period={period} typed={params} />}
      params={params}
    />
  )
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireUser } from '@/features/people/session/read/requireUser'
import { hasLegalSource } from '@/features/trust/legalWatch/read/hasLegalSource'
import { WatchDesk } from '@/features/trust/legalWatch/ui/WatchDesk'
import { WATCH_PATH } from '@/features/trust/legalWatch/watchPaths'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('legalWatch')
  return { title: t('title') }
}

/** Editors alone; for others there is no such page. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(WATCH_PATH)
  if (!isEditor(user)) notFound()
  return <WatchDesk payload={payload} params={toParams(await searchParams)} hasSource={hasLegalSource()} />
}

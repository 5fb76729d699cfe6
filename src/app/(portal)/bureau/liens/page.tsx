import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireUser } from '@/features/people/session/read/requireUser'
import { LINKS_PATH } from '@/features/trust/links/linkPaths'
import { LinksDesk } from '@/features/trust/links/ui/LinksDesk'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('externalLinks')
  return { title: t('title') }
}

/** Editors alone; for others there is no such page. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser(LINKS_PATH)
  if (!isEditor(user)) notFound()
  return <LinksDesk payload={payload} params={toParams(await searchParams)} />
}

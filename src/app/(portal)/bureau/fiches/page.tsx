import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { KeepersDesk } from '@/features/memberships/ui/KeepersDesk'
import { currentReader } from '@/features/session/read/currentReader'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('memberships.desk')
  return { title: t('title') }
}

/** Editors alone (for others there is no such page): the sheets that nobody keeps, the invitations and requests that wait. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await currentReader()
  if (!user) redirect('/connexion?callbackUrl=%2Fbureau%2Ffiches')
  if (!isEditor(user)) notFound()
  return <KeepersDesk payload={payload} params={toParams(await searchParams)} />
}

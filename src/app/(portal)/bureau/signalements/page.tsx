import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isEditor } from '@/access/roles'
import { requireUser } from '@/features/people/session/read/requireUser'
import { DeskReports } from '@/features/trust/reports/ui/DeskReports'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports')
  return { title: t('reports') }
}

/** Editors alone; for others there is no such page. */
export default async function Page({ searchParams }: { searchParams: Promise<PageParams> }) {
  const { payload, user } = await requireUser('/bureau/signalements')
  if (!isEditor(user)) notFound()
  return (
    <DeskReports payload={payload} params={toParams(await searchParams)} userId={user.id} now={clock.now()} />
  )
}

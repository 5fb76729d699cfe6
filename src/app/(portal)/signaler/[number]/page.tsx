import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { findReportable } from '@/features/reports/read/findReportable'
import { ReportPage } from '@/features/reports/ui/ReportPage'
import { currentReader } from '@/features/session/read/currentReader'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('reports')
  return { title: t('title') }
}

/** Signed-in people, on a sheet that they may read; for others there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const [{ number }, asked, { payload, user, readerClass }] = await Promise.all([
    params,
    searchParams.then(toParams),
    currentReader(),
  ])
  const section = asked.get('section')
  if (!user) {
    const path = `/signaler/${encodeURIComponent(number)}?section=${encodeURIComponent(section ?? '')}`
    redirect(`/connexion?callbackUrl=${encodeURIComponent(path)}`)
  }
  const sheet = await findReportable(payload, readerClass, number)
  if (!sheet) notFound()
  return <ReportPage sheet={sheet} section={section} />
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { requireUser } from '@/features/people/session/read/requireUser'
import { readableSheetName } from '@/features/sheets/reference/readableSheetName'
import { findReportable } from '@/features/trust/reports/read/findReportable'
import { ReportPage } from '@/features/trust/reports/ui/ReportPage'
import { sheetTitle } from '@/ui/sheetTitle'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { params: Promise<{ number: string }>; searchParams: Promise<PageParams> }

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('reports')
  return sheetTitle(t('title'), { name: await readableSheetName((await params).number) })
}

/** Signed-in people, on a sheet that they may read; for others there is no such page. */
export default async function Page({ params, searchParams }: Props) {
  const [{ number }, asked] = await Promise.all([params, searchParams.then(toParams)])
  const section = asked.get('section')
  const { payload, readerClass } = await requireUser(
    `/signaler/${encodeURIComponent(number)}?section=${encodeURIComponent(section ?? '')}`,
  )
  const sheet = await findReportable(payload, readerClass, number)
  if (!sheet) notFound()
  return <ReportPage sheet={sheet} section={section} />
}

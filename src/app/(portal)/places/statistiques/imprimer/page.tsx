import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { requireReader } from '@/features/people/session/read/requireReader'
import { signInPath } from '@/features/people/session/signInPath'
import { readStatistics } from '@/features/placement/statistics/read/readStatistics'
import { statisticsPath } from '@/features/placement/statistics/statisticsPath'
import { StatisticsPage } from '@/features/placement/statistics/ui/StatisticsPage'
import { PaperActions } from '@/features/sheets/print/ui/PaperActions'
import { clock } from '@/infra/clock'
import { frenchDay } from '@/ui/frenchDay'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementStatistics')
  return { title: t('printTitle') }
}

/** The review of a period on paper: every table and every definition in sight. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const choice = {
    period: params.get('periode') ?? undefined,
    territory: params.get('territoire') ?? undefined,
  }
  const path = statisticsPath('/imprimer', choice)
  const { payload, user, readerClass, site } = await requireReader(path)
  const now = clock.now()
  const [answer, t, tp] = await Promise.all([
    readStatistics({
      payload,
      now,
      reader: user,
      readerClass,
      audience: site.placesAudience,
      period: choice.period ?? null,
      territory: choice.territory ?? null,
    }),
    getTranslations('placementStatistics'),
    getTranslations('print'),
  ])
  if (!answer && !user) redirect(signInPath(path))
  if (!answer) notFound()
  return (
    <>
      <div className="no-print papertools">
        <PaperActions back={{ path: statisticsPath('', choice), label: t('title') }} />
      </div>
      <p className="small">{tp('head', { department: site.department })}</p>
      <StatisticsPage answer={answer} today={localTime(now).day} isPaper />
      <p className="small">{tp('printed', { day: frenchDay(now) })}</p>
    </>
  )
}

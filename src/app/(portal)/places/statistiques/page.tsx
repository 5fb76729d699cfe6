import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { localTime } from '@/domain/localTime'
import { requireReader } from '@/features/people/session/read/requireReader'
import { signInPath } from '@/features/people/session/signInPath'
import { readStatistics } from '@/features/placement/statistics/read/readStatistics'
import { statisticsPath } from '@/features/placement/statistics/statisticsPath'
import { StatisticsPage } from '@/features/placement/statistics/ui/StatisticsPage'
import { clock } from '@/infra/clock'
import { type PageParams, toParams } from '@/ui/toParams'

type Props = { searchParams: Promise<PageParams> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('placementStatistics')
  return { title: t('title') }
}

/** All of it for those who direct, coordinate and administer; small counts hidden for whom the site says; no such page for others. */
export default async function Page({ searchParams }: Props) {
  const params = toParams(await searchParams)
  const [period, territory] = [params.get('periode'), params.get('territoire')]
  const path = statisticsPath('', { period: period ?? undefined, territory: territory ?? undefined })
  const { payload, user, readerClass, site } = await requireReader(path)
  const now = clock.now()
  const audience = site.placesAudience
  const answer = await readStatistics({
    payload,
    now,
    reader: user,
    readerClass,
    audience,
    period,
    territory,
  })
  if (!answer && !user) redirect(signInPath(path))
  if (!answer) notFound()
  return <StatisticsPage answer={answer} today={localTime(now).day} />
}

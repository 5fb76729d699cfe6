import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { readFreshness } from '@/features/desk/freshness/read/readFreshness'
import { FreshnessPage } from '@/features/desk/freshness/ui/FreshnessPage'
import { requireReader } from '@/features/people/session/read/requireReader'
import { signInPath } from '@/features/people/session/signInPath'
import { clock } from '@/infra/clock'

const PATH = '/fraicheur'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('freshnessRate')
  return { title: t('title') }
}

/** For whom the site says, agents unless it says otherwise: for others there is no such page. */
export default async function Page() {
  const { payload, user, readerClass, site } = await requireReader(PATH)
  const now = clock.now()
  const freshness = await readFreshness({ payload, now, readerClass, audience: site.freshnessAudience })
  if (!freshness && !user) redirect(signInPath(PATH))
  if (!freshness) notFound()
  return <FreshnessPage freshness={freshness} now={now} />
}

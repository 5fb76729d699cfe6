import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireReader } from '@/features/people/session/read/requireReader'
import { weeksOfChanges } from '@/features/trust/bulletins/read/weeksOfChanges'
import { WeeksPage } from '@/features/trust/bulletins/ui/WeeksPage'
import { clock } from '@/infra/clock'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('bulletins')
  return { title: t('weeksTitle') }
}

export default async function Page() {
  const { payload, readerClass } = await requireReader('/bulletins/semaines')
  return <WeeksPage weeks={await weeksOfChanges(payload, readerClass, clock.now())} />
}

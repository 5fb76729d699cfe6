import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { StopPage } from '@/features/digest/ui/StopPage'

type Props = { params: Promise<{ token: string }> }

/** The address holds a secret: it is told to no other site, and to no search engine. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('digest.stop')
  return { title: t('title'), referrer: 'no-referrer', robots: { index: false, follow: false } }
}

export default async function Page({ params }: Props) {
  return <StopPage token={(await params).token} />
}

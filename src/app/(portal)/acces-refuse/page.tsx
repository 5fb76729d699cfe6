import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Problem } from '@/features/shell/frame/ui/Problem'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors.forbidden')
  return { title: t('title'), robots: { index: false } }
}

/** Where whoever has no right to a page or a gesture is sent; answers 403. */
export default function Page() {
  return <Problem kind="forbidden" />
}

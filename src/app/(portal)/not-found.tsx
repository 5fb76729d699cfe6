import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Problem } from '@/features/shell/frame/ui/Problem'

/** The title is there before any script: a tab that waits for one is called as the home page. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFound.title') }
}

export default function NotFound() {
  return <Problem kind="notFound" />
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireReader } from '@/features/people/session/read/requireReader'
import { listThemes } from '@/features/sheets/themes/read/listThemes'
import { ThemeTree } from '@/features/sheets/themes/ui/ThemeTree'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('themes')
  return { title: t('title') }
}

export default async function Page() {
  const { payload, readerClass } = await requireReader('/themes')
  const [t, themes] = await Promise.all([getTranslations('themes'), listThemes(payload, readerClass)])
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <ThemeTree themes={themes} />
    </div>
  )
}

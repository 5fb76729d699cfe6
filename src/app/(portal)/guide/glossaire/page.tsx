import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { requireReader } from '@/features/people/session/read/requireReader'
import { listAbbreviations } from '@/features/sheets/glossary/read/listAbbreviations'
import { Glossary } from '@/features/sheets/glossary/ui/Glossary'
import { EmptyState } from '@/ui/EmptyState'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('glossary')
  return { title: t('title') }
}

/** What every abbreviation of the guide means. */
export default async function Page() {
  const { payload } = await requireReader('/guide/glossaire')
  const [t, lines] = await Promise.all([getTranslations('glossary'), listAbbreviations(payload)])
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      {lines.length === 0 ? (
        <EmptyState text={t('empty')} next={{ href: '/', label: t('emptyNext') }} />
      ) : (
        <Glossary lines={lines} />
      )}
    </div>
  )
}

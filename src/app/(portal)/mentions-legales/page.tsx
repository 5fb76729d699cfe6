import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentReader } from '@/features/people/session/read/currentReader'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('legal')
  return { title: t('title') }
}

/** Anybody may read it, even where the site is closed. */
export default async function Page() {
  const [t, { site }] = await Promise.all([getTranslations('legal'), currentReader()])
  const text = paragraphs(site.legalNotice)
  return (
    <div className="page prose">
      <h1>{t('title')}</h1>
      {text.length > 0 ? (
        <div>
          <Prose text={text} />
        </div>
      ) : (
        <p>{t('empty')}</p>
      )}
      <section>
        <h2>{t('software')}</h2>
        <p>{t('softwareText')}</p>
      </section>
    </div>
  )
}

import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentReader } from '@/features/people/session/read/currentReader'
import { mailHref } from '@/ui/mailHref'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'

const DEFENDER = 'https://formulaire.defenseurdesdroits.fr'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accessibility')
  return { title: t('title') }
}

/** The statement that the law asks for, readable by anybody: the state, the département's own words, whom to write to. */
export default async function Page() {
  const [t, { site }] = await Promise.all([getTranslations('accessibility'), currentReader()])
  const rate = site.accessibilityRate
  const state =
    typeof rate !== 'number'
      ? t('unknown')
      : rate >= 100
        ? t('full')
        : t(rate >= 50 ? 'partial' : 'low', { rate })
  return (
    <div className="page prose">
      <h1>{t('title')}</h1>
      <section>
        <h2>{t('state')}</h2>
        <p>{state}</p>
        <Prose text={paragraphs(site.accessibilityStatement)} />
      </section>
      <section>
        <h2>{t('contact')}</h2>
        <p>{t('contactText')}</p>
        {site.contactEmail && (
          <p className="way">
            <a href={mailHref(site.contactEmail)}>
              {t('write', { name: site.contactName ?? site.contactEmail })}
            </a>
          </p>
        )}
        <p>
          {t('defender')}{' '}
          <a href={DEFENDER} rel="noreferrer">
            {t('defenderLink')}
          </a>
        </p>
      </section>
    </div>
  )
}

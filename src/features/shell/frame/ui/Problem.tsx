import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { currentReader } from '@/features/people/session/read/currentReader'
import { mailHref } from '@/ui/mailHref'
import { ProblemPage } from '@/ui/ProblemPage'

type Props = {
  kind: 'notFound' | 'forbidden' | 'withdrawn'
  number?: string
  /** What else one may do, first. */
  children?: ReactNode
}

/** The designed pages 403, 404 and 410. */
export async function Problem({ kind, number = '', children }: Props) {
  const [t, { site, mayRead }] = await Promise.all([getTranslations('errors'), currentReader()])
  return (
    <ProblemPage code={t(`${kind}.code`)} title={t(`${kind}.title`, { number })} text={t(`${kind}.text`)}>
      {children}
      {mayRead && (
        <a className="btn" href="/recherche">
          {t('search')}
        </a>
      )}
      <a className="btn quiet" href="/">
        {t('home')}
      </a>
      {site.contactEmail && (
        <a className="btn bare" href={mailHref(site.contactEmail)}>
          {t('ask', { name: site.contactName ?? site.contactEmail })}
        </a>
      )}
    </ProblemPage>
  )
}

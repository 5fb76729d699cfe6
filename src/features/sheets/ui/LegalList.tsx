import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { namesSeveral } from '@/domain/law/namesSeveral'
import type { Scheme } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { SafeLink } from '@/ui/SafeLink'

type Props = { references: NonNullable<Scheme['legalReferences']>; officialUrl: string | null }

/** The texts that a sheet rests on, and its official page. */
export function LegalList({ references, officialUrl }: Props) {
  const t = useTranslations('scheme')
  return (
    <ul className="legal">
      {references.map(({ id, title, url, article, versionDate }) => (
        <li key={id ?? title}>
          <Cited
            article={
              article &&
              (/^art/i.test(article)
                ? article
                : t(namesSeveral(article) ? 'articles' : 'article', { article }))
            }
          >
            {url ? <SafeLink href={url}>{frenchSpaces(title)}</SafeLink> : frenchSpaces(title)}
          </Cited>
          {versionDate && (
            <span className="dim">{t('lawVersion', { day: frenchDay(new Date(versionDate)) })}</span>
          )}
        </li>
      ))}
      {officialUrl && (
        <li>
          <SafeLink href={officialUrl}>{t('official')}</SafeLink>{' '}
          <span className="dim">({hostOf(officialUrl)})</span>
        </li>
      )}
    </ul>
  )
}

/** A text alone, or in the sentence that names its article. */
function Cited({ article, children }: { article: string | null | undefined; children: ReactNode }) {
  return article ? (
    <span>
      {children}, {article}
    </span>
  ) : (
    children
  )
}

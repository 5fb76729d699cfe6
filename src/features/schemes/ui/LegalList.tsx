import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ReadableScheme } from '../read/findScheme'

type Props = { references: NonNullable<ReadableScheme['legalReferences']>; officialUrl: string | null }

/** The texts that found the scheme, and its official page. */
export function LegalList({ references, officialUrl }: Props) {
  const t = useTranslations('scheme')
  return (
    <ul className="legal">
      {references.map(({ id, title, url, article }) => (
        <li key={id ?? title}>
          {url ? (
            <a href={url} rel="noreferrer">
              {frenchSpaces(title)}
            </a>
          ) : (
            frenchSpaces(title)
          )}
          {article && `, ${/^art/i.test(article) ? article : t('article', { article })}`}
        </li>
      ))}
      {officialUrl && (
        <li>
          <a href={officialUrl} rel="noreferrer">
            {t('official')}
          </a>{' '}
          <span className="dim">({new URL(officialUrl).hostname})</span>
        </li>
      )}
    </ul>
  )
}

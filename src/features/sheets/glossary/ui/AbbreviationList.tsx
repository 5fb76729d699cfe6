import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = { found: readonly { abbreviation: string; meaning: string }[] }

/** At the foot of a print: what its abbreviations mean, as `abbreviationsIn` finds them. Nothing where there is none. */
export function AbbreviationList({ found }: Props) {
  const t = useTranslations('glossary')
  if (found.length === 0) return null
  return (
    <section className="abbr-list">
      <h2>{t('foot')}</h2>
      <dl>
        {found.map(({ abbreviation, meaning }) => (
          <div key={abbreviation}>
            <dt>{abbreviation}</dt>
            <dd>{frenchSpaces(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

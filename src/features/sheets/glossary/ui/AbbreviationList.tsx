import { useTranslations } from 'next-intl'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { frenchSpaces } from '@/ui/frenchSpaces'

type Props = { texts: readonly string[]; glossary: ReadonlyMap<string, string> }

/** At the foot of a print: what the abbreviations of its texts mean. Nothing where there is none. */
export function AbbreviationList({ texts, glossary }: Props) {
  const t = useTranslations('glossary')
  const found = abbreviationsIn(texts, glossary)
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

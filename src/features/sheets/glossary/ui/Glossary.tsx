import { useTranslations } from 'next-intl'
import { firstLetter } from '@/domain/text/firstLetter'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { GlossaryLine } from '../read/listAbbreviations'

/** The glossary by first letter, each with an address of its own: `#AEEH`. */
export function Glossary({ lines }: { lines: readonly GlossaryLine[] }) {
  const t = useTranslations('glossary')
  const letters = byLetter(lines)
  return (
    <>
      <nav aria-label={t('letters')} className="actions no-print">
        {letters.map(([letter]) => (
          <a key={letter} className="btn quiet" href={`#lettre-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(([letter, held]) => (
        <section key={letter} aria-labelledby={`lettre-${letter}`} className="glossary-letter">
          <h2 id={`lettre-${letter}`}>{letter}</h2>
          <dl className="glossary">
            {held.map(({ abbreviation, meaning, explanation }) => (
              <div key={abbreviation} id={abbreviation}>
                <dt>{abbreviation}</dt>
                <dd>
                  {frenchSpaces(meaning)}
                  {explanation && <p className="small dim">{frenchSpaces(explanation)}</p>}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  )
}

function byLetter(lines: readonly GlossaryLine[]): [string, GlossaryLine[]][] {
  const held = new Map<string, GlossaryLine[]>()
  for (const line of lines) {
    const letter = firstLetter(line.abbreviation)
    held.set(letter, [...(held.get(letter) ?? []), line])
  }
  return [...held]
}

import { useTranslations } from 'next-intl'
import type { Fact } from '@/features/sheets/facts/SheetFacts'
import { frenchSpaces } from '@/ui/frenchSpaces'

/** The facts to check, each under its name; what is missing is said too: it may be what is wrong. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const t = useTranslations('verifications')
  return (
    <dl className="facts card" aria-label={t('facts')}>
      {facts.map(({ key, lines, withheld }) => (
        <div key={key} className="contents">
          <dt>{t(`fact.${key}`)}</dt>
          <dd>
            {lines.map((line, at) => (
              // Two lines may say the same thing.
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes
              <p key={at} className="break-words">
                {frenchSpaces(line)}
              </p>
            ))}
            {lines.length === 0 && <span className="dim">{t(withheld ? 'withheld' : 'unknown')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

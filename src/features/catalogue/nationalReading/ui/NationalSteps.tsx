import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { NationalStep } from '@/domain/nationalSheet/NationalSheet'
import { nationalPath, publisherAddress } from '@/domain/nationalSheet/nationalAddress'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'
import { each } from './each'

/** Sheets that one leads to: here where they are read here, else at their publisher, and said so. */
export function NationalSteps({
  steps,
  known,
}: {
  steps: readonly NationalStep[]
  known: ReadonlySet<string>
}) {
  const t = useTranslations('nationalSheets')
  return (
    <ul className="lines small">
      {each(steps, ({ code, title }) => (
        <li>
          {known.has(code) ? (
            <a href={nationalPath(code)}>{frenchSpaces(title)}</a>
          ) : code === '' ? (
            frenchSpaces(title)
          ) : (
            <SafeLink href={publisherAddress(code)}>
              {frenchSpaces(title)}
              <span className="sr"> {t('elsewhere')}</span> <ExternalLink className="icon" aria-hidden />
            </SafeLink>
          )}
        </li>
      ))}
    </ul>
  )
}

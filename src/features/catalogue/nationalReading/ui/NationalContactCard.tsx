import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NationalContact } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { SafeLink } from '@/ui/SafeLink'

type Props = { contact: NationalContact; local: ReactNode; children: ReactNode }

/** Whom to go to: in our directory first, then where the national text leads. */
export function NationalContactCard({
  contact: { title, url, complement, provider },
  local,
  children,
}: Props) {
  const t = useTranslations('nationalSheets')
  return (
    <div className="contact whom">
      <span className="kind">{t('contact')}</span>
      <strong>{frenchSpaces(title)}</strong>
      {complement && <span className="small dim">{frenchSpaces(complement)}</span>}
      {children}
      {local}
      {provider && <span className="xs dim">{frenchSpaces(provider)}</span>}
      {url && (
        <span className="small actions">
          <SafeLink href={url}>
            {t(local ? 'contactElsewhere' : 'contactSite', { title })}{' '}
            <ExternalLink className="icon" aria-hidden />
          </SafeLink>
        </span>
      )}
    </div>
  )
}

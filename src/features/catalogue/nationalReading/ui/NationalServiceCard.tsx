import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NationalService } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { SafeLink } from '@/ui/SafeLink'

/** An online service, a form or a simulator, with where it leads. */
export function NationalServiceCard({
  service: { type, title, url, form, provider },
  children,
}: {
  service: NationalService
  children: ReactNode
}) {
  const t = useTranslations('nationalSheets')
  return (
    <div className="contact online">
      <span className="kind">{frenchSpaces(type) || t('service')}</span>
      <strong>
        {url ? (
          <SafeLink href={url}>
            {frenchSpaces(title)} <ExternalLink className="icon" aria-hidden />
          </SafeLink>
        ) : (
          frenchSpaces(title)
        )}
      </strong>
      {children}
      <span className="small dim">
        {[form && t('form', { number: form }), provider, url && hostOf(url)].filter(Boolean).join(' · ')}
      </span>
    </div>
  )
}

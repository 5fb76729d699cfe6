import { ExternalLink } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Block, NationalService } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { SafeLink } from '@/ui/SafeLink'
import { each } from './each'

/** An online service, a form or a simulator, with where it leads. */
export function NationalServiceCard({
  service: { type, title, url, form, provider, blocks, attached = [] },
  inside,
}: {
  service: NationalService
  inside: (blocks: readonly Block[]) => ReactNode
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
      {inside(blocks)}
      <span className="small dim">
        {[form && t('form', { number: form }), provider, url && hostOf(url)].filter(Boolean).join(' · ')}
      </span>
      {attached.length > 0 && (
        <ul className="attached small">
          {each(attached, (paper) => (
            <li>
              <AttachedPaper paper={paper} inside={inside} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

type Attached = { paper: NationalService; inside: (blocks: readonly Block[]) => ReactNode }

/** A paper that goes with a service, and those that go with it. */
function AttachedPaper({ paper: { title, url, form, blocks, attached = [] }, inside }: Attached) {
  const t = useTranslations('nationalSheets')
  return (
    <>
      <SafeLink href={url}>{frenchSpaces(title)}</SafeLink>
      {form && <span className="dim"> {t('form', { number: form })}</span>}
      {inside(blocks)}
      {attached.length > 0 && (
        <ul>
          {each(attached, (paper) => (
            <li>
              <AttachedPaper paper={paper} inside={inside} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Block, NationalCase } from '@/domain/nationalSheet/NationalText'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { headingOf } from './headingOf'
import type { NationalReading } from './NationalReading'
import { SectionFrame } from './SectionFrame'

type Props = {
  cases: readonly NationalCase[]
  level: number
  reading: NationalReading
  inside: (blocks: readonly Block[], level: number) => ReactNode
}

/**
 * Cases that exclude one another, each a disclosure with an address of its own: the anchor stands inside it, so that the browser opens it,
 * and all that hold it, without a script. On paper all of them stand open.
 */
export function NationalCases({ cases, level, reading, inside }: Props) {
  const t = useTranslations('nationalSheets')
  const Heading = headingOf(level)
  return (
    <div className="cases">
      {cases.map((one) => {
        const content = (
          <SectionFrame around={reading.around(one.anchor)}>{inside(one.blocks, level + 1)}</SectionFrame>
        )
        if (reading.paper)
          return (
            <section key={one.anchor} className="case" aria-labelledby={one.anchor}>
              <Heading id={one.anchor}>{t('case', { title: frenchSpaces(one.title) })}</Heading>
              {content}
            </section>
          )
        return (
          // The browser opens the one that the address names before React is there.
          <details key={one.anchor} className="case" suppressHydrationWarning>
            <summary className="case-title">
              <Heading>{frenchSpaces(one.title)}</Heading>
            </summary>
            <div className="case-body" id={one.anchor}>
              {content}
              <p className="case-link actions no-print">
                <a href={`#${one.anchor}`} aria-label={t('caseLinkOf', { title: one.title })}>
                  {t('caseLink')}
                </a>
              </p>
            </div>
          </details>
        )
      })}
    </div>
  )
}

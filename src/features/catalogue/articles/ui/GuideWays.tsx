import { ArrowLeft, ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { Neighbour } from '../present/guideTree'

/** What comes before and after in the plan. */
export function GuideWays({ previous, next }: { previous: Neighbour | null; next: Neighbour | null }) {
  const t = useTranslations('guide')
  if (!previous && !next) return null
  return (
    <nav className="guide-ways no-print" aria-label={t('ways')}>
      {previous && (
        <a href={previous.href} rel="prev">
          <ArrowLeft className="icon" aria-hidden />
          <span>
            <span className="xs dim">{t('previous')}</span>
            {`${previous.planNumber} ${frenchSpaces(previous.title)}`}
          </span>
        </a>
      )}
      {next && (
        <a href={next.href} rel="next" className="onward">
          <span>
            <span className="xs dim">{t('next')}</span>
            {`${next.planNumber} ${frenchSpaces(next.title)}`}
          </span>
          <ArrowRight className="icon" aria-hidden />
        </a>
      )}
    </nav>
  )
}

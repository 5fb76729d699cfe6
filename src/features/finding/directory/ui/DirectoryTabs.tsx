import { useTranslations } from 'next-intl'
import type { LabelledCount } from '@/ui/filters/LabelledCount'
import { withValues } from '@/ui/filters/searchUrl'

type Props = { counts: LabelledCount[]; services: boolean; params: URLSearchParams }

/** Partners or what they offer, for the same search, each with its count. */
export function DirectoryTabs({ counts, services, params }: Props) {
  const t = useTranslations('directory')
  const countOf = (type: string) => counts.find(({ value }) => value === type)?.count ?? 0
  return (
    <nav className="tabs" aria-label={t('tabs')}>
      <a href={withValues(params, 'type', [], '/annuaire')} aria-current={services ? undefined : 'page'}>
        {t('partners')} <span className="num">{countOf('organisation')}</span>
      </a>
      <a
        href={withValues(params, 'type', ['service'], '/annuaire')}
        aria-current={services ? 'page' : undefined}
      >
        {t('services')} <span className="num">{countOf('service')}</span>
      </a>
    </nav>
  )
}

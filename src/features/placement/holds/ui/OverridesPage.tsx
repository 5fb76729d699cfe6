import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Pager } from '@/ui/Pager'
import { OVERRIDES_PATH } from '../holdPaths'
import type { OverrideList } from '../read/findOverrides'

/** Each time that a rule, or a refusal that is remembered, was passed over: who, where and why. */
export function OverridesPage({ list: { overrides, page, pages }, now }: { list: OverrideList; now: Date }) {
  const t = useTranslations('placementHolds')
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: '/places', text: t('places') }]}
        here={t('overrides.title')}
      />
      <h1>{t('overrides.title')}</h1>
      <p className="dim">{t('overrides.lead')}</p>
      {overrides.length === 0 && (
        <EmptyState text={t('overrides.none')} next={{ href: '/places', label: t('overrides.home') }} />
      )}
      <ul className="lines">
        {overrides.map(({ id, at, by, what, facility, place, request, why }) => (
          <li key={id}>
            <p>
              <strong>{frenchSpaces(why)}</strong>
            </p>
            <p className="small">
              {what}, <a href={`/lieux-d-accueil/${facility.number}`}>{frenchSpaces(facility.name)}</a>,{' '}
              {place}
              {request && (
                <>
                  {', '}
                  <a href={`/places/demandes/${request.id}`}>
                    {t('request', { reference: request.reference })}
                  </a>
                </>
              )}
            </p>
            <p className="small dim">
              {by}, <time dateTime={at}>{frenchSpaces(momentWords(new Date(at), now))}</time>
            </p>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        pages={pages}
        label={t('overrides.pages')}
        previous={t('overrides.previous')}
        next={t('overrides.next')}
        href={(each) => `${OVERRIDES_PATH}?page=${each}`}
      />
    </div>
  )
}

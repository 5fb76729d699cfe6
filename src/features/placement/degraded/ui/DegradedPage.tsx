import { getTranslations } from 'next-intl/server'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import type { TypedLater } from '../read/findTypedLater'
import type { DegradedSet } from '../read/listDegradedFiles'
import type { DegradedHealth } from '../read/readDegradedHealth'
import { DegradedSets } from './DegradedSets'
import { TypedLaterList } from './TypedLaterList'

/** After so many seconds three quarters of an hour have been missed. */
const LATE_SECONDS = 45 * 60
const STEPS = ['open', 'call', 'note', 'type'] as const

type Props = {
  sets: readonly DegradedSet[]
  health: DegradedHealth
  /** `null` for whoever does not coordinate. */
  later: readonly TypedLater[] | null
}

/** The last lists that are read when the portal is down, what one does then, and for coordinators what was typed later. */
export async function DegradedPage({ sets, health, later }: Props) {
  const t = await getTranslations('placementDegraded')
  const isLate = health.ageSeconds !== null && health.ageSeconds > LATE_SECONDS
  return (
    <div className="page">
      <Crumbs label={t('crumbs')} steps={[{ href: '/places', text: t('places') }]} here={t('here')} />
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {isLate && (
        <p className="notice late" role="status">
          {t('late')}
        </p>
      )}
      {sets.length === 0 ? (
        <EmptyState text={t('empty')} next={{ href: '/lieux-d-accueil', label: t('emptyNext') }} />
      ) : (
        <DegradedSets sets={sets} />
      )}
      <section aria-labelledby="quand">
        <h2 id="quand" className="head">
          {t('when')}
        </h2>
        <ol className="prose">
          {STEPS.map((step) => (
            <li key={step}>{t(`steps.${step}`)}</li>
          ))}
        </ol>
      </section>
      {later && <TypedLaterList later={later} />}
    </div>
  )
}

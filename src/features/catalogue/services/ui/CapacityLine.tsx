import { useTranslations } from 'next-intl'
import type { Service } from '@/payload-types'
import { Day } from '@/ui/Day'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'

type Props = { capacity: NonNullable<Service['capacity']>; now: Date }

/** How many places are free, and the day on which that was true: without it a number says nothing. */
export function CapacityLine({ capacity: { total, available, updatedAt, note }, now }: Props) {
  const t = useTranslations('service')
  return (
    <p>
      {typeof available === 'number' && <strong>{t('free', { count: available })}</strong>}
      {typeof available === 'number' && typeof total === 'number' && ` ${t('ofTotal', { total })}`}
      {typeof available !== 'number' && typeof total === 'number' && t('total', { total })}
      {(typeof available === 'number' || typeof total === 'number') && (
        <span className="small dim">
          {' '}
          {updatedAt ? (
            <>
              {t('countedOn')} <Day date={updatedAt}>{relativeDay(new Date(updatedAt), now)}</Day>
            </>
          ) : (
            t('neverCounted')
          )}
        </span>
      )}
      {note && <span className="block small">{frenchSpaces(note)}</span>}
    </p>
  )
}

import { useTranslations } from 'next-intl'
import { datesWords } from '@/features/placement/notices/present/datesWords'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FacilityHold } from '../FacilityHold'

/** What a facility reads of a request: the child without identity, the dates, the place that is asked for. */
export function HoldFacts({ hold: { request, place, unit } }: { hold: FacilityHold }) {
  const t = useTranslations('placementHolds')
  const facts = [
    ['child', [request.sex, request.age].filter(Boolean).join(', ')],
    ['dates', datesWords(request.from, request.to)],
    ['duration', request.duration],
    ['urgency', request.urgency],
    ['needs', request.needs.join(', ') || t('noNeeds')],
    ['siblings', request.siblings],
    ['legalTitle', request.legalTitle],
    ['place', t('placeOfUnit', { place, unit })],
    ['reference', request.reference],
  ] as const
  return (
    <dl className="facts card" aria-label={t('facts')}>
      {facts.map(
        ([name, words]) =>
          words && (
            <div key={name} className="contents">
              <dt>{t(`fact.${name}`)}</dt>
              <dd className="break-words">{frenchSpaces(words)}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

import { useTranslations } from 'next-intl'
import { datesWords } from '@/features/placement/notices/present/datesWords'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { FacilityHold } from '../FacilityHold'
import { optionId } from '../optionId'
import { toldWords } from '../present/toldWords'

/** An option that was answered, or is over: what became of it, when and by whom. */
export function AnsweredHold({ hold, now }: { hold: FacilityHold; now: Date }) {
  const t = useTranslations('placementHolds')
  const { reference, sex, age, from, to } = hold.request
  return (
    <li id={optionId(hold.thread)}>
      <p>
        <strong>{t('request', { reference })}</strong> <span className="tag">{t(`state.${hold.state}`)}</span>
      </p>
      <p className="small">
        {frenchSpaces(
          [sex, age, datesWords(from, to), t('placeOfUnit', { place: hold.place, unit: hold.unit })]
            .filter(Boolean)
            .join(', '),
        )}
      </p>
      <p className="small dim">{frenchSpaces(toldWords(hold, now) ?? '')}</p>
      {hold.asker && <p className="small">{frenchSpaces(t('asker', { asker: hold.asker }))}</p>}
    </li>
  )
}

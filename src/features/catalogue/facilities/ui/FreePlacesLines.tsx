import { CircleCheck, CircleHelp, Wrench } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { OUT_OF_SERVICE_REASONS } from '@/domain/facility/closedLists'
import {
  confirmationWords,
  freeCountWords,
  noFreePlaceWords,
  printedConfirmationWords,
  samePlacesWords,
} from '@/domain/facility/freePlacesWords'
import { outOfServiceOn } from '@/domain/facility/outOfServiceOn'
import { shortDate } from '@/domain/hours/dayNames'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { OnPaper } from '@/ui/OnPaper'
import type { MatchedUnit } from '../present/matchFacilities'

type Props = { free: MatchedUnit['free']; state: MatchedUnit['state']; now: Date }

/** What is free by duration, since when it is known and by whom, what is out of service: never a number without its age. */
export function FreePlacesLines({ free, state, now }: Props) {
  const t = useTranslations('facilities')
  const [tone, Icon] = state.state === 'confirmed' ? ['ok', CircleCheck] : ['soon', CircleHelp]
  const told = state.durations.filter(({ count }) => count > 0)
  const samePlaces = samePlacesWords(told)
  const { periods } = outOfServiceOn(free.outOfService, localTime(now).day)
  return (
    <div className="free-places">
      {told.length > 0 ? (
        <ul>
          {told.map((each) => (
            <li key={each.duration}>
              <strong>{freeCountWords(each)}</strong>
            </li>
          ))}
          {samePlaces && <li className="small dim">{samePlaces}</li>}
        </ul>
      ) : (
        <p>{noFreePlaceWords(free, state.state)}</p>
      )}
      <p className={`state pill ${tone}`}>
        <Icon className="icon" aria-hidden />
        <OnPaper
          screen={confirmationWords(free, state.state, now)}
          paper={printedConfirmationWords(free, state.state)}
        />
      </p>
      {periods.map(({ from, to, count, reason, note }) => (
        <p key={`${from} ${reason}`} className="small dim">
          <Wrench className="icon" aria-hidden />{' '}
          {t('outOfService', { count, reason: labelOf(OUT_OF_SERVICE_REASONS, reason).toLowerCase() })}
          {to && ` ${t('until', { day: shortDate(to) })}`}
          {note && `, ${frenchSpaces(note)}`}
        </p>
      ))}
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { wordsOfDay } from '../../notices/present/wordsOfDay'
import { requestPath } from '../../requests/requestPaths'
import type { PlacementBoard } from '../read/readBoard'

type Props = { move: PlacementBoard['late'][number]; board: Pick<PlacementBoard, 'names' | 'references'> }

/** An arrival or a departure that nobody has told: where, since when, and for which request. */
export function LateMove({ move: { stay, overdue }, board: { names, references } }: Props) {
  const t = useTranslations('placementBoards.late')
  const facility = names.facilities.get(stay.facility)
  const reference = references.get(stay.request ?? '')
  const day = overdue.move === 'arrival' ? stay.from : (stay.to ?? stay.from)
  return (
    <li className="requestRow">
      <div className="requestHead">
        <strong>{facility?.name}</strong>
        <span className="state pill late">{t('days', { count: overdue.days })}</span>
      </div>
      <p className="small">
        {[names.units.get(stay.unit), t(overdue.move, { day: wordsOfDay(day) })].filter(Boolean).join(' · ')}
        {stay.request && reference && (
          <>
            {' · '}
            <a href={requestPath(stay.request)}>{t('request', { reference })}</a>
          </>
        )}
      </p>
    </li>
  )
}

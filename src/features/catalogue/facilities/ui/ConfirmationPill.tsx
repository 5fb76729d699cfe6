import { CircleCheck, CircleHelp } from 'lucide-react'
import { confirmationWords } from '@/domain/facility/freePlacesWords'
import type { MatchedUnit } from '../present/matchFacilities'

type Props = Pick<MatchedUnit, 'free' | 'state'> & { now: Date }

/** Since when what a unit says of its places is known; the sheet says by whom. */
export function ConfirmationPill({ free: { confirmedAt }, state: { state }, now }: Props) {
  const [tone, Icon] = state === 'confirmed' ? ['ok', CircleCheck] : ['soon', CircleHelp]
  return (
    <span className={`state pill ${tone}`}>
      <Icon className="icon" aria-hidden />
      {confirmationWords({ confirmedAt, confirmedBy: null }, state, now)}
    </span>
  )
}

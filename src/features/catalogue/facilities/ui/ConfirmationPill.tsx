import { CircleCheck, CircleHelp } from 'lucide-react'
import { confirmationWords, printedConfirmationWords } from '@/domain/facility/freePlacesWords'
import { OnPaper } from '@/ui/OnPaper'
import type { MatchedUnit } from '../present/matchFacilities'

type Props = Pick<MatchedUnit, 'free' | 'state'> & { now: Date }

/** Since when what a unit says of its places is known; the sheet says by whom. */
export function ConfirmationPill({ free: { confirmedAt }, state: { state }, now }: Props) {
  const [tone, Icon] = state === 'confirmed' ? ['ok', CircleCheck] : ['soon', CircleHelp]
  const said = { confirmedAt, confirmedBy: null }
  return (
    <span className={`state pill ${tone}`}>
      <Icon className="icon" aria-hidden />
      <OnPaper screen={confirmationWords(said, state, now)} paper={printedConfirmationWords(said, state)} />
    </span>
  )
}

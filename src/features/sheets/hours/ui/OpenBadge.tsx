import { CircleHelp, Clock, DoorClosed } from 'lucide-react'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { type OpenState, openState } from '@/domain/hours/openState'
import { openStateWords } from '@/domain/hours/openStateWords'
import { localTime } from '@/domain/localTime'
import { isFrenchHoliday } from '../isFrenchHoliday'

type Props = { hours: OpeningHours; closures?: readonly Closure[]; now: Date }

/** Whether it is open, in words: `Ouvert jusqu’à 17 h`. */
export function OpenBadge({ hours, closures = [], now }: Props) {
  const state = openState({ hours, closures, isHoliday: isFrenchHoliday, now: localTime(now) })
  const { tone, Icon } = LOOKS[state.kind]
  // « Ouvert jusqu’à 17 h » is said of a moment: on paper the hours stand for it, and a closure says its day.
  const paper = state.kind === 'open' || state.kind === 'opens' || state.kind === 'closed' ? 'no-print' : ''
  return (
    <span className={`state pill ${tone} ${paper}`}>
      <Icon className="icon" aria-hidden />
      {openStateWords(state)}
    </span>
  )
}

const LOOKS: Record<OpenState['kind'], { tone: string; Icon: typeof Clock }> = {
  always: { tone: 'ok', Icon: Clock },
  open: { tone: 'ok', Icon: Clock },
  opens: { tone: 'soon', Icon: DoorClosed },
  closed: { tone: 'soon', Icon: DoorClosed },
  closedExceptionally: { tone: 'late', Icon: DoorClosed },
  unknown: { tone: 'info', Icon: CircleHelp },
}

import { CircleHelp, Clock, DoorClosed } from 'lucide-react'
import type { Closure, OpeningHours } from '@/domain/hours/OpeningHours'
import { type OpenState, openState } from '@/domain/hours/openState'
import { openStateWords } from '@/domain/hours/openStateWords'
import { calendarOf } from '../calendarOf'

/** `departement`: its code, whose clock and holidays hold. */
type Props = {
  hours: OpeningHours
  closures?: readonly Closure[]
  departement: string | null
  now: Date
}

/** Whether it is open, in words: `Ouvert jusqu’à 17 h`. */
export function OpenBadge({ hours, closures = [], departement, now }: Props) {
  const calendar = calendarOf(departement)
  const state = openState({ hours, closures, ...calendar, now: calendar.clock(now) })
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

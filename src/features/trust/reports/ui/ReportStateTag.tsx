import { CircleCheck, CircleDot, CircleSlash, Hand } from 'lucide-react'
import { labelOf } from '@/domain/labelOf'
import { REPORT_STATES, type ReportState } from '@/domain/report/closedLists'

const LOOKS = {
  new: { tone: 'late', Icon: CircleDot },
  inHand: { tone: 'soon', Icon: Hand },
  corrected: { tone: 'ok', Icon: CircleCheck },
  notAnError: { tone: 'info', Icon: CircleSlash },
} as const

/** Where a report stands: an icon and words, never the colour alone. */
export function ReportStateTag({ state }: { state: ReportState }) {
  const { tone, Icon } = LOOKS[state]
  return (
    <span className={`state pill ${tone}`}>
      <Icon className="icon" aria-hidden />
      {labelOf(REPORT_STATES, state)}
    </span>
  )
}

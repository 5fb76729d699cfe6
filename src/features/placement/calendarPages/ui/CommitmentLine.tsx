import { useTranslations } from 'next-intl'
import { CHILD_SEXES } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import type { Standing } from '@/domain/placement/calendar/standingOf'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath, commitmentParts } from '../calendarPath'
import { kindWords, reasonWords, stateWords } from '../present/commitmentWords'
import { spanWords } from '../present/dayWords'
import { instantWords } from '../present/instantWords'

type Props = {
  frame: CalendarFrame
  standing: Standing
  child: MaskedChild | undefined
  /** What comes first: the name of the place, or what stands. */
  lead?: string | undefined
  /** Days late. */
  late?: number
}

/** One commitment in a line that leads to it: what it is, of whom, from when to when. */
export function CommitmentLine({ frame: { desk, sheet, now }, standing, child, lead, late = 0 }: Props) {
  const t = useTranslations('placeCalendar')
  const { thread, kind, state, from, to, expiresAt } = standing
  const reason = reasonWords(standing)
  const told = [
    `${kindWords(standing)}, ${stateWords(standing).toLowerCase()}`,
    spanWords(from, to),
    reason?.toLowerCase(),
    kind === 'hold' && state === 'placed' && expiresAt
      ? t('day.until', { at: instantWords(expiresAt) })
      : null,
  ]
  const isOld = expiresAt !== null && Date.parse(expiresAt) <= now.getTime()
  return (
    <span className="commitment-line">
      <a href={calendarPath(desk, sheet.number, ...commitmentParts(thread))}>
        {lead ? frenchSpaces(lead) : told[0]}
        {child && (
          <span className="dim">{` · ${t('commitment.reference').toLowerCase()} ${child.reference}`}</span>
        )}
      </a>
      <span className="small dim">
        {[
          child && `${labelOf(CHILD_SEXES, child.sex).toLowerCase()}, ${child.age}`,
          ...(lead ? told : told.slice(1)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {late > 0 && !isOld && <span className="tag late">{t('day.late', { count: late })}</span>}
    </span>
  )
}

import { useTranslations } from 'next-intl'
import { shortDate } from '@/domain/hours/dayNames'
import { labelOf } from '@/domain/labelOf'
import { EXTRA_REASONS } from '@/domain/placement/closedLists'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CalendarFrame } from '../CalendarFrame'
import type { CalendarPlaceRow } from '../CalendarPlaceRow'
import { calendarPath, commitmentParts } from '../calendarPath'
import { isWeekend, spanWords } from '../present/dayWords'
import { DAY_WORDS } from '../present/occupationWords'
import { type PlaceSpan, placeSpans } from '../present/placeSpans'

type Props = {
  frame: CalendarFrame
  place: CalendarPlaceRow
  days: readonly string[]
  childrenOf: ReadonlyMap<string, MaskedChild>
}

/** Columns from which a bar holds words beside its letter. */
const ROOM_FOR_WORDS = 4

/** One place over the days: what takes it in one cell, with its letter and its pattern, that leads to what it is. */
export function PlaceRow({ frame, place, days, childrenOf }: Props) {
  const t = useTranslations('placeCalendar')
  const { desk, sheet } = frame
  const own = calendarPath(desk, sheet.number, 'place', place.id)
  return (
    <tr className={place.kind === 'extra' ? 'extra' : undefined}>
      <th scope="row">
        <a href={own}>{frenchSpaces(place.reference)}</a>
        {place.kind === 'extra' && (
          <span
            className="xs dim"
            title={place.extraReason ? labelOf(EXTRA_REASONS, place.extraReason) : undefined}
          >
            {t('extraShort')}
          </span>
        )}
      </th>
      {placeSpans(place, place.occupations, days).map((span) => (
        <SpanCell
          key={span.from}
          frame={frame}
          place={place}
          span={span}
          child={childrenOf.get(span.thread ?? '')}
        />
      ))}
    </tr>
  )
}

type Cell = { frame: CalendarFrame; place: CalendarPlaceRow; span: PlaceSpan; child: MaskedChild | undefined }

function SpanCell({ frame: { desk, sheet, today }, place, span, child }: Cell) {
  const t = useTranslations('placeCalendar')
  const { kind, thread, days } = span
  const { letter, word } = DAY_WORDS[kind]
  if (!thread)
    return (
      <td className={`${kind}${isWeekend(span.from) && kind === 'free' ? ' we' : ''}`} colSpan={days}>
        <span aria-hidden>{letter}</span>
        <span className="sr">{word}</span>
      </td>
    )
  const words = daysOf()
  return (
    <td className={kind} colSpan={days}>
      <a href={calendarPath(desk, sheet.number, ...commitmentParts(thread))}>
        <b aria-hidden>{letter}</b>
        {days >= ROOM_FOR_WORDS && (
          <span className="words" aria-hidden>
            {child ? `${child.reference} · ${words}` : words}
          </span>
        )}
        <span className="sr">
          {child
            ? t('cellOf', { word, reference: child.reference, span: words })
            : t('cell', { word, span: words })}
        </span>
      </a>
    </td>
  )

  function daysOf(): string {
    const standing = kind === 'preparation' ? undefined : place.standing.find((one) => one.thread === thread)
    if (!standing) return spanWords(span.from, span.to)
    const { state, from, to } = standing
    const isLate = kind === 'stay' && state === 'arrived' && to !== null && to < today
    return isLate ? t('lateDeparture', { day: shortDate(to) }) : spanWords(from, to)
  }
}

import { useTranslations } from 'next-intl'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'

type Props = {
  frame: CalendarFrame
  units: readonly { id: string; name: string }[]
  /** Id of the unit that is shown; `week` for all of them, `day` for one day. */
  current: string
}

/** The other views of one calendar: a day, all units over a week, one unit over four. */
export function CalendarViews({ frame: { desk, sheet, today }, units, current }: Props) {
  const t = useTranslations('placeCalendar')
  const own = calendarPath(desk, sheet.number)
  const links = [
    { id: 'day', href: calendarPath(desk, sheet.number, 'jour', today), text: t('today') },
    ...(units.length > 1 ? [{ id: 'week', href: own, text: t('week') }] : []),
    ...units.map(({ id, name }) => ({ id, href: `${own}?unite=${id}`, text: frenchSpaces(name) })),
  ]
  return (
    <nav className="tabs calendar-views" aria-label={t('views')}>
      {links.map(({ id, href, text }) => (
        <a key={id} href={href} aria-current={id === current ? 'page' : undefined}>
          {text}
        </a>
      ))}
    </nav>
  )
}

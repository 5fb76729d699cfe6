import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { fromMinutes } from '@/domain/hours/clockMinutes'
import { localTime } from '@/domain/localTime'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CalendarFrame } from '../CalendarFrame'
import { CALENDARS_PATH, calendarPath } from '../calendarPath'
import { CalendarAge } from './CalendarAge.client'

type Props = {
  frame: CalendarFrame
  title: string
  text?: string | undefined
  /** The page itself, where it is not the calendar of the facility. */
  here?: string | undefined
  /** What one does from here, at the right end. */
  children?: ReactNode
}

/** Where one is, what the page shows, and how old it is. */
export async function CalendarHead({ frame, title, text, here, children }: Props) {
  const { sheet, desk, now } = frame
  const t = await getTranslations('placeCalendar')
  const first =
    desk === 'keeper'
      ? [
          { href: keepingPath(), text: t('mine') },
          { href: keepingPath(sheet.number), text: sheet.number },
        ]
      : [{ href: CALENDARS_PATH, text: t('all') }]
  const own = { href: calendarPath(desk, sheet.number), text: desk === 'keeper' ? t('here') : sheet.number }
  const time = fromMinutes(localTime(now).minutes)
  return (
    <>
      <Crumbs label={t('crumbs')} steps={here ? [...first, own] : first} here={here ?? own.text} />
      <div className="calendar-head">
        <div>
          <h1>{frenchSpaces(title)}</h1>
          {text && <p className="dim small">{frenchSpaces(text)}</p>}
        </div>
        {children && <div className="actions">{children}</div>}
      </div>
      <CalendarAge
        read={now.toISOString()}
        words={{
          read: t('age.read', { time }),
          old: t.raw('age.old'),
          offline: t('age.offline', { time }),
          reload: t('age.reload'),
        }}
      />
    </>
  )
}

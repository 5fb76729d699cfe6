import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { fromMinutes } from '@/domain/hours/clockMinutes'
import { localTime } from '@/domain/localTime'
import { clock } from '@/infra/clock'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { CALENDARS_PATH, calendarPath } from '../calendarPath'
import { askedDay, calendarDays, WEEK_DAYS } from '../present/calendarDays'
import { countOpenExtras } from '../read/countOpenExtras'
import { readAllUnits } from '../read/readAllUnits'
import { readWeek } from '../read/readWeek'
import { CalendarAge } from './CalendarAge.client'
import { PeriodLinks } from './PeriodLinks'
import { WeekTable } from './WeekTable'

type Props = { payload: Payload; asked: URLSearchParams }

/** Every unit that keeps its places, of all facilities, over a week: for coordinators. */
export async function AllCalendarsPage({ payload, asked }: Props) {
  const t = await getTranslations('placeCalendar')
  const now = clock.now()
  const { day: today, minutes } = localTime(now)
  const from = askedDay(asked.get('du'), today)
  const days = calendarDays(from, WEEK_DAYS)
  const sought = (asked.get('lieu') ?? '').trim().slice(0, 80)
  const [{ units, page, pages, total }, extras] = await Promise.all([
    readAllUnits(payload, { sought, page: asked.get('page') }),
    countOpenExtras(payload, today),
  ])
  const counts = await readWeek(payload, { units: units.map(({ id }) => id), days, now })
  const at = (day: string, number = 1) =>
    `${CALENDARS_PATH}?${new URLSearchParams({
      ...(sought ? { lieu: sought } : {}),
      du: day,
      ...(number > 1 ? { page: String(number) } : {}),
    })}`
  const time = fromMinutes(minutes)
  return (
    <div className="page calendar-page">
      <Crumbs label={t('crumbs')} steps={[{ href: '/places', text: t('places') }]} here={t('all')} />
      <div className="calendar-head">
        <div>
          <h1>{t('coordinator.title')}</h1>
          <p className="dim small">{t('coordinator.lead')}</p>
        </div>
        <div className="actions">
          <PeriodLinks from={from} days={WEEK_DAYS} href={(day) => at(day)} />
        </div>
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
      <Outcome texts="placeCalendar" info={asked.get('info')} fault={asked.get('erreur')} />
      <search>
        <form action={CALENDARS_PATH} className="calendar-search">
          <div className="field">
            <label htmlFor="lieu">{t('coordinator.search')}</label>
            <p className="hint" id="lieu-hint">
              {t('coordinator.searchHint')}
            </p>
            <input
              id="lieu"
              name="lieu"
              type="search"
              defaultValue={sought}
              maxLength={80}
              aria-describedby="lieu-hint"
            />
          </div>
          <button type="submit" className="btn">
            {t('coordinator.find')}
          </button>
        </form>
      </search>
      {extras > 0 && <p className="notice soon">{t('coordinator.extras', { count: extras })}</p>}
      {units.length === 0 ? (
        <EmptyState
          text={sought ? t('coordinator.none') : t('coordinator.empty')}
          next={
            sought
              ? { href: CALENDARS_PATH, label: t('coordinator.showAll') }
              : { href: '/lieux-d-accueil', label: t('coordinator.emptyNext') }
          }
        />
      ) : (
        <>
          <p className="small dim" role="status">
            {t('coordinator.totals', { count: total })}
          </p>
          <WeekTable
            rowHead={t('facility')}
            days={days}
            today={today}
            totals={null}
            rows={units.map(({ id, name, facility }) => ({
              id,
              name: (
                <>
                  <a href={`${calendarPath('coordinator', facility.number)}?unite=${id}`}>
                    {frenchSpaces(name)}
                  </a>
                  <span className="xs dim">{frenchSpaces(facility.name)}</span>
                </>
              ),
              dayHref: (day) => `${calendarPath('coordinator', facility.number, 'jour', day)}#u-${id}`,
              counts: counts.get(id) ?? null,
              words: null,
            }))}
          />
        </>
      )}
      <Pager
        page={page}
        pages={pages}
        label={t('pager')}
        previous={t('previousPage')}
        next={t('nextPage')}
        href={(number) => at(from, number)}
      />
    </div>
  )
}

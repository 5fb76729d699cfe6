import { useTranslations } from 'next-intl'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import type { CalendarFrame } from '../CalendarFrame'
import type { DayEvents } from '../present/dayEvents'
import { CommitmentLine } from './CommitmentLine'

type Props = {
  frame: CalendarFrame
  events: DayEvents
  childrenOf: ReadonlyMap<string, MaskedChild>
  /** The name of a place, by its id. */
  names: ReadonlyMap<string, string>
}

const ORDER = ['arrivals', 'departures', 'holds', 'absencesEnding', 'backInService'] as const

/** What a day asks of a facility, event by event. */
export function DayEventLists({ frame, events, childrenOf, names }: Props) {
  const t = useTranslations('placeCalendar.day')
  const some = ORDER.filter((event) => events[event].length > 0)
  return (
    <section>
      <h2 className="head">{t('todo')}</h2>
      {some.length === 0 && <p className="dim">{t('nothing')}</p>}
      {some.map((event) => (
        <div key={event} className="day-event">
          <h3>
            {t(event)} <span className="num dim">{events[event].length}</span>
          </h3>
          <ul className="lines">
            {events[event].map(({ standing, late }) => (
              <li key={standing.thread}>
                <CommitmentLine
                  frame={frame}
                  standing={standing}
                  child={childrenOf.get(standing.thread)}
                  lead={names.get(standing.place)}
                  late={late}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

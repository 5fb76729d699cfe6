import { useTranslations } from 'next-intl'
import type { MaskedChild } from '@/domain/placement/maskedChild'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { CalendarFrame } from '../CalendarFrame'
import { calendarPath } from '../calendarPath'
import { countWords } from '../present/countWords'
import { dayCounts } from '../present/dayCounts'
import { dayOfPlace } from '../present/dayOfPlace'
import { DAY_WORDS } from '../present/occupationWords'
import type { UnitRow } from '../read/readUnitRows'
import { CommitmentLine } from './CommitmentLine'

type Props = {
  frame: CalendarFrame
  units: readonly UnitRow[]
  day: string
  childrenOf: ReadonlyMap<string, MaskedChild>
}

/** A day, place by place: what one asks on a phone at night. */
export function DayPlaces({ frame, units, day, childrenOf }: Props) {
  const t = useTranslations('placeCalendar.day')
  const { desk, sheet } = frame
  return (
    <section>
      <h2 className="head">{t('list')}</h2>
      {units
        .filter(({ places }) => places.length > 0)
        .map(({ unit, places }) => (
          <div key={unit.id} className="day-unit">
            <h3 id={`u-${unit.id}`}>
              {frenchSpaces(unit.name)}{' '}
              <span className="small dim">{countWords(dayCounts(places, day))}</span>
            </h3>
            <ul className="lines day-places">
              {places.map((place) => {
                const { kind, thread } = dayOfPlace(place, place.occupations, day)
                const standing = place.standing.find((one) => one.thread === thread)
                const { letter, word } = DAY_WORDS[kind]
                return (
                  <li key={place.id}>
                    <a className="place-name" href={calendarPath(desk, sheet.number, 'place', place.id)}>
                      {frenchSpaces(place.reference)}
                    </a>
                    <b className={`mark ${kind}`} aria-hidden>
                      {letter}
                    </b>
                    {standing && kind !== 'preparation' ? (
                      <CommitmentLine
                        frame={frame}
                        standing={standing}
                        child={childrenOf.get(standing.thread)}
                      />
                    ) : (
                      <span className={kind === 'free' ? 'ok strong' : 'dim'}>{word}</span>
                    )}
                  </li>
                )
              })}
            </ul>
          </div>
        ))}
    </section>
  )
}

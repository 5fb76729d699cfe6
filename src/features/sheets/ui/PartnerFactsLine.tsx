import { CalendarX, MapPin, Phone, Unplug } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { closureStates } from '@/domain/hours/closureStates'
import { shortDate } from '@/domain/hours/dayNames'
import { calendarOf } from '@/features/sheets/hours/calendarOf'
import { OpenBadge } from '@/features/sheets/hours/ui/OpenBadge'
import type { PartnerFacts } from '@/features/sheets/present/PartnerFacts'
import { distanceWords } from '@/ui/distanceWords'
import { frenchDay } from '@/ui/frenchDay'
import { telHref } from '@/ui/telHref'

type Props = { facts: PartnerFacts | null; distance: number | undefined; now: Date }

/** What one looks for in a row of the directory: where, how far, which number, open or not. Absent facts say nothing. */
export function PartnerFactsLine({ facts, distance, now }: Props) {
  const t = useTranslations('directory')
  const {
    city = null,
    phone = null,
    hours = [],
    closures = [],
    departement = null,
    missingSince = null,
  } = facts ?? {}
  const far = distance === undefined ? null : distanceWords(distance)
  const soon = closureStates(closures, calendarOf(departement).clock(now).day).find(
    ({ state }) => state === 'soon',
  )?.closure
  return (
    <>
      {(city || far) && (
        <span className="fact">
          <MapPin className="icon" aria-hidden />
          {[city, far && t('away', { distance: far })].filter(Boolean).join(', ')}
        </span>
      )}
      {phone && (
        <a className="fact num" href={telHref(phone)}>
          <Phone className="icon" aria-hidden />
          <span className="sr">{t('phone')} </span>
          {phone}
        </a>
      )}
      {(hours.length > 0 || closures.length > 0) && (
        <OpenBadge hours={hours} closures={closures} departement={departement} now={now} />
      )}
      {missingSince && (
        <span className="state soon">
          <Unplug className="icon" aria-hidden />
          {t('missingShort', { day: frenchDay(new Date(missingSince)) })}
        </span>
      )}
      {soon && (
        <span className="state soon">
          <CalendarX className="icon" aria-hidden />
          {soon.from === soon.to
            ? t('closureOn', { day: shortDate(soon.from) })
            : t('closureSoon', { from: shortDate(soon.from), to: shortDate(soon.to) })}
        </span>
      )}
    </>
  )
}

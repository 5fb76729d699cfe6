import { Clock, Coins, MapPin, Phone, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { RECEPTION_MODES } from '@/domain/service/closedLists'
import { FEES, PUBLICS } from '@/domain/sheet/closedLists'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { addressLine } from '@/features/sheets/present/addressLine'
import { HoursToday } from '@/features/sheets/ui/HoursToday'
import { PlaceWords } from '@/features/sheets/ui/PlaceWords'
import { Reach } from '@/features/sheets/ui/Reach'
import { type SummaryBox, SummaryList } from '@/features/sheets/ui/SummaryList'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { ageWords } from '../present/ageWords'
import { placeOfService } from '../present/placeOfService'
import type { ReadableService } from '../read/findService'

/** For whom, how much, how and where, before any prose. */
export function ServiceSummary({ service, now }: { service: ReadableService; now: Date }) {
  const t = useTranslations('service')
  const td = useTranslations('directory')
  const tAges = useTranslations('scheme.ageRange')
  const place = placeOfService(service)
  const [hours, closures] = [hoursOf(place), closuresOf(place)]
  const phones = place.phones.filter(({ kind }) => kind !== 'professionnels')
  const emails = place.emails.filter(({ kind }) => kind !== 'professionnels')
  const modes = (service.receptionModes ?? []).map((code) => labelOf(RECEPTION_MODES, code)).join(', ')
  const who = [
    ...(service.publics ?? []).map((code) => labelOf(PUBLICS, code)),
    ageWords(service.ageMin ?? null, service.ageMax ?? null, tAges),
  ].filter(Boolean)
  const boxes: SummaryBox[] = []
  if (who.length > 0) boxes.push({ Icon: Users, title: td('forWhom'), content: frenchSpaces(who.join(', ')) })
  if (service.fees)
    boxes.push({
      Icon: Coins,
      title: t('fees'),
      content: (
        <>
          {labelOf(FEES, service.fees)}
          {service.feesDetail && <span className="note">{frenchSpaces(service.feesDetail)}</span>}
        </>
      ),
    })
  if (phones.length + emails.length > 0)
    boxes.push({
      Icon: Phone,
      title: td('contact'),
      content: (
        <Reach phones={phones} emails={emails} website={null} appointmentLink={place.appointmentLink} />
      ),
    })
  if (addressLine(place.address) || place.withheld || place.contactPoint || modes)
    boxes.push({
      Icon: MapPin,
      title: td('where'),
      content: (
        <>
          <PlaceWords place={place} withheld={place.withheld} />
          {modes && <p className="note">{modes}</p>}
        </>
      ),
    })
  if (hours.length > 0 || closures.length > 0)
    boxes.push({
      Icon: Clock,
      title: td('today'),
      onPaper: td('hours'),
      content: (
        <HoursToday hours={hours} closures={closures} departement={departementOfPlace(place)} now={now} />
      ),
    })
  return <SummaryList boxes={boxes} />
}

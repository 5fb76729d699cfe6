import { BedDouble, MapPin, Phone, ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { FACILITY_STATUSES, HABILITATIONS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { PlaceWords } from '@/features/sheets/ui/PlaceWords'
import { type SummaryBox, SummaryList } from '@/features/sheets/ui/SummaryList'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { hostOf } from '@/ui/hostOf'
import { mailHref } from '@/ui/mailHref'
import { SafeLink } from '@/ui/SafeLink'
import { knownCapacities } from '../present/knownCapacities'
import type { ReadableFacility } from '../present/ReadableFacility'
import { FacilityPhones } from './FacilityPhones'

/** Whom to call, where it is, under which authority and for how many, before any prose. */
export function FacilitySummary({ facility }: { facility: ReadableFacility }) {
  const t = useTranslations('facilities')
  const { phones, email, website, contactPoint, address, kept, status, habilitation, manager } = facility
  const withheld = kept.some((each) => each.part === 'address' && each.withheld)
  const capacities = knownCapacities(facility)
  const authority = [
    habilitation && labelOf(HABILITATIONS, habilitation),
    status && labelOf(FACILITY_STATUSES, status),
    manager && t('managedBy', { manager }),
    facility.finessNumber && t('finess', { number: facility.finessNumber }),
  ].flatMap((line) => line || [])
  const boxes: SummaryBox[] = []
  if (phones?.length || email || website)
    boxes.push({
      Icon: Phone,
      title: t('call'),
      content: (
        <div className="reach">
          <FacilityPhones phones={phones} />
          {email && <a href={mailHref(email)}>{email}</a>}
          {website && <SafeLink href={website}>{hostOf(website)}</SafeLink>}
        </div>
      ),
    })
  if (address?.city || withheld || contactPoint)
    boxes.push({
      Icon: MapPin,
      title: t('where'),
      content: <PlaceWords place={facility} withheld={withheld} />,
    })
  if (authority.length > 0)
    boxes.push({
      Icon: ShieldCheck,
      title: t('authority'),
      content: authority.map((line) => <p key={line}>{frenchSpaces(line)}</p>),
    })
  if (capacities.length > 0)
    boxes.push({
      Icon: BedDouble,
      title: t('capacity'),
      content: (
        <>
          {capacities.map(({ name, count }) => (
            <p key={name}>{t(name, { count })}</p>
          ))}
          {facility.derogation?.granted && facility.derogation.reason && (
            <span className="note">{t('derogationOf', { reason: facility.derogation.reason })}</span>
          )}
        </>
      ),
    })
  return <SummaryList boxes={boxes} />
}

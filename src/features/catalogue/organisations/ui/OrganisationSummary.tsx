import { Clock, MapPin, Phone, Users } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { PUBLICS } from '@/domain/sheet/closedLists'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import type { ServiceRow } from '@/features/catalogue/services/read/listServices'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import { HoursToday } from '@/features/sheets/ui/HoursToday'
import { PlaceWords } from '@/features/sheets/ui/PlaceWords'
import { Reach } from '@/features/sheets/ui/Reach'
import { type SummaryBox, SummaryList } from '@/features/sheets/ui/SummaryList'
import { territoryLabels } from '@/infra/geography/territoryLabel'
import { frenchSpaces } from '@/ui/frenchSpaces'

const SHOWN = 4
type Props = { organisation: ReadableOrganisation; services: readonly ServiceRow[]; now: Date }

/** The answer before any prose: how to reach it, whether it is open, where, for whom. A fact that is absent leaves no box. */
export function OrganisationSummary({ organisation, services, now }: Props) {
  const t = useTranslations('directory')
  const ts = useTranslations('search')
  const { address, contactPoint, kept, website, appointmentLink, communesServed } = organisation
  const phones = (organisation.phones ?? []).filter(({ kind }) => kind !== 'professionnels')
  const emails = (organisation.emails ?? []).filter(({ kind }) => kind !== 'professionnels')
  const [hours, closures] = [hoursOf(organisation), closuresOf(organisation)]
  const withheld = kept.some((each) => each.part === 'address' && each.withheld)
  const few = (names: string[]) =>
    names.length > SHOWN
      ? ts('andOthers', { names: names.slice(0, SHOWN).join(', '), count: names.length - SHOWN })
      : names.join(', ')
  const publics = [...new Set(services.flatMap((service) => service.publics ?? []))]
  const served = territoryLabels(communesServed)
  const boxes: SummaryBox[] = []
  if (phones.length + emails.length > 0 || website || appointmentLink)
    boxes.push({
      Icon: Phone,
      title: t('contact'),
      content: (
        <Reach
          phones={phones}
          emails={emails}
          website={website ?? null}
          appointmentLink={appointmentLink ?? null}
        />
      ),
    })
  if (hours.length > 0 || closures.length > 0)
    boxes.push({
      Icon: Clock,
      title: t('today'),
      onPaper: t('hours'),
      content: (
        <HoursToday
          hours={hours}
          closures={closures}
          departement={departementOfPlace(organisation)}
          now={now}
        />
      ),
    })
  if (addressLine(address) || withheld || contactPoint)
    boxes.push({
      Icon: MapPin,
      title: t('where'),
      content: <PlaceWords place={organisation} withheld={withheld} />,
    })
  if (publics.length + served.length > 0)
    boxes.push({
      Icon: Users,
      title: t('forWhom'),
      content: (
        <div>
          {publics.length > 0 && <p>{few(publics.map((code) => labelOf(PUBLICS, code)))}</p>}
          {served.length > 0 && (
            <p className={publics.length > 0 ? 'note' : ''}>
              {frenchSpaces(t('servedShort', { places: few(served) }))}
            </p>
          )}
        </div>
      ),
    })
  return <SummaryList boxes={boxes} />
}

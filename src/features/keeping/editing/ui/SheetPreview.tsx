import { useTranslations } from 'next-intl'
import type { ReaderClass } from '@/domain/ReaderClass'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { facilityPoints } from '@/features/catalogue/facilities/present/facilityPoints'
import { toReadableFacility } from '@/features/catalogue/facilities/present/ReadableFacility'
import { FacilitySummary } from '@/features/catalogue/facilities/ui/FacilitySummary'
import { Photos } from '@/features/catalogue/facilities/ui/Photos'
import { forProfessionals } from '@/features/catalogue/organisations/present/forProfessionals'
import { OrganisationSummary } from '@/features/catalogue/organisations/ui/OrganisationSummary'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { HoursTable } from '@/features/sheets/hours/ui/HoursTable'
import { pointsOf } from '@/features/sheets/present/pointsOf'
import { toReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import { ProfessionalContact } from '@/features/sheets/ui/ProfessionalContact'
import { SheetPlace } from '@/features/sheets/ui/SheetPlace'
import type { Facility, Media, Organisation } from '@/payload-types'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { MapTown } from '@/ui/map/MapPoint'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import type { Editing } from '../Editing'
import type { StoredSheet } from '../read/readPublished'
import { ServicePreview } from './ServicePreview'

export type PreviewProps = {
  editing: Editing
  sheet: StoredSheet
  readerClass: ReaderClass
  photos: readonly Media[]
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}

/** The sheet as a class of readers will see it, masked as everywhere. */
export function SheetPreview(props: PreviewProps) {
  const { editing, sheet, readerClass } = props
  if (editing.collection === 'services') return <ServicePreview service={sheet} readerClass={readerClass} />
  return editing.collection === 'organisations' ? (
    <OrganisationPreview {...props} />
  ) : (
    <FacilityPreview {...props} />
  )
}

function OrganisationPreview({ editing, sheet, readerClass, map, now }: PreviewProps) {
  const t = useTranslations('directory')
  // Read from the collection of organisations, with values of the form in the same shapes.
  const organisation = toReadableOrganisation({ ...sheet } as unknown as Organisation, readerClass)
  const hours = hoursOf(organisation)
  const professionals = forProfessionals(organisation)
  const points = pointsOf(organisation)
  return (
    <div className="grid gap-4">
      <h3>{frenchSpaces(organisation.name)}</h3>
      <OrganisationSummary organisation={organisation} services={[]} now={now} />
      {editing.code === 'essentiel' && organisation.description && (
        <Prose text={paragraphs(organisation.description)} />
      )}
      {editing.code === 'horaires' && (hours.length > 0 || organisation.hoursNote) && (
        <HoursTable
          hours={hours}
          closures={closuresOf(organisation)}
          note={organisation.hoursNote ?? null}
          departement={departementOfPlace(organisation)}
          now={now}
        />
      )}
      {editing.code === 'adresse' && points.length > 0 && (
        <SheetPlace place={organisation} points={points} map={map} />
      )}
      {readerClass !== 'public' && professionals && (
        <div>
          <h3>{t('professionals')}</h3>
          <ProfessionalContact {...professionals} />
        </div>
      )}
    </div>
  )
}

function FacilityPreview({ editing, sheet, readerClass, photos, map }: PreviewProps) {
  const t = useTranslations('facilities')
  // Read from the collection of facilities, with values of the form in the same shapes.
  const stored = { ...sheet, dailyPrice: undefined } as unknown as Facility
  const facility = toReadableFacility(stored, [], readerClass)
  const number = facility.number ?? ''
  const points = facilityPoints(facility).map((at) => ({
    ...at,
    number,
    title: facility.name,
    href: '#apercu',
  }))
  const isPresented = editing.code === 'presentation'
  return (
    <div className="grid gap-4">
      <h3>{frenchSpaces(facility.name)}</h3>
      {facility.summary && <p>{frenchSpaces(facility.summary)}</p>}
      <FacilitySummary facility={facility} />
      {isPresented && facility.project && <Prose text={paragraphs(facility.project)} />}
      {isPresented && facility.offer && <Prose text={paragraphs(facility.offer)} />}
      {editing.code === 'photos' && photos.length > 0 && (
        <Photos photos={photos.map((image) => ({ image }))} />
      )}
      {['adresse', 'sites'].includes(editing.code) && points.length > 0 && (
        <SheetPlace place={facility} points={points} map={map} />
      )}
      {editing.code === 'sites' && (facility.sites ?? []).length > 0 && (
        <div>
          <h3>{t('sites')}</h3>
          <ul>
            {facility.sites?.map(({ name, city }) => (
              <li key={name}>{frenchSpaces([name, city].filter(Boolean).join(', '))}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

import type { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { HoursTable } from '@/features/sheets/hours/ui/HoursTable'
import { leadOf } from '@/features/sheets/present/leadOf'
import { pointsOf } from '@/features/sheets/present/pointsOf'
import { ProfessionalContact } from '@/features/sheets/ui/ProfessionalContact'
import { SheetPlace } from '@/features/sheets/ui/SheetPlace'
import { territoryLabels } from '@/infra/geography/territoryLabel'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import { placeOfService } from '../present/placeOfService'
import { CapacityLine } from './CapacityLine'
import { DocumentList } from './DocumentList'
import { Mobilisation } from './Mobilisation'
import type { ServicePageProps } from './ServicePageProps'

type Words = Awaited<ReturnType<typeof getTranslations<'service'>>>
type Section = { id: string; title: string; content: ReactNode }

/** The sections of a service that have something to say, in reading order. */
export function serviceSections(
  { service, themes, readerClass, map, now }: ServicePageProps,
  t: Words,
): Section[] {
  const place = placeOfService(service)
  const points = pointsOf(place)
  const hours = hoursOf(place)
  const { description, publicsDetail, conditions, documents, capacity, zone, contactName } = service
  const mobilised =
    service.mobilisableBy?.length ||
    service.mobilisationModes?.length ||
    service.mobilisationLink ||
    service.mobilisationDetail ||
    service.weeklyHours ||
    service.weeks
  const sections: [id: string, title: string, content: ReactNode][] = [
    [
      'description',
      t('description'),
      description && description.trim() !== leadOf(description) && <Prose text={paragraphs(description)} />,
    ],
    ['publics', t('publics'), publicsDetail && <Prose text={paragraphs(publicsDetail)} />],
    ['conditions', t('conditions'), conditions && <Prose text={paragraphs(conditions)} />],
    ['pieces', t('documents'), documents && <DocumentList text={documents} />],
    ['mobiliser', t('mobilise'), mobilised && <Mobilisation service={service} />],
    [
      'places',
      t('capacity'),
      capacity &&
        (typeof capacity.available === 'number' || typeof capacity.total === 'number' || capacity.note) && (
          <CapacityLine capacity={capacity} now={now} />
        ),
    ],
    [
      'horaires',
      t('hours'),
      (hours.length > 0 || place.hoursNote) && (
        <HoursTable
          hours={hours}
          closures={closuresOf(place)}
          note={place.hoursNote}
          departement={departementOfPlace(place)}
          now={now}
        />
      ),
    ],
    [
      'ou',
      t('where'),
      (points.length > 0 || place.accessibility.details || place.accessibility.url) && (
        <SheetPlace place={place} points={points} map={map} />
      ),
    ],
    ['zone', t('zone'), zone?.length && <p>{frenchSpaces(territoryLabels(zone).join(', '))}</p>],
    [
      'professionnels',
      t('professionals'),
      readerClass !== 'public' && contactName && (
        <ProfessionalContact contact={{ name: contactName }} phones={[]} emails={[]} />
      ),
    ],
    [
      'themes',
      t('themes'),
      themes.length > 0 && (
        <ul className="lines small">
          {themes.map(({ slug, title }) => (
            <li key={slug}>
              <a href={`/themes/${slug}`}>{title}</a>
            </li>
          ))}
        </ul>
      ),
    ],
  ]
  return sections.flatMap(([id, title, content]) => (content ? [{ id, title, content }] : []))
}

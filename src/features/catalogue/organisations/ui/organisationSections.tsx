import type { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { labelOf } from '@/domain/labelOf'
import { LANGUAGES } from '@/domain/organisation/closedLists'
import { NETWORKS } from '@/domain/organisation/networks'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { departementOfPlace } from '@/domain/territory/departementOfPlace'
import { ServiceList } from '@/features/catalogue/services/ui/ServiceList'
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
import { forProfessionals } from '../present/forProfessionals'
import type { OrganisationPageProps } from './OrganisationPageProps'
import { PartnerLinks } from './PartnerLinks'
import { Permanences } from './Permanences'

type Words = Awaited<ReturnType<typeof getTranslations<'directory'>>>
/** The box of the answer names them all up to here. */
const SHOWN_IN_BOX = 4
type Section = { id: string; title: string; content: ReactNode }

/** The sections of a partner that have something to say, in reading order. */
export function organisationSections(props: OrganisationPageProps, t: Words): Section[] {
  const { organisation, links, services, schemes, readerClass, map, now } = props
  const { description, hoursNote, permanences } = organisation
  const hours = hoursOf(organisation)
  const served = territoryLabels(organisation.communesServed).sort((a, b) => a.localeCompare(b, 'fr'))
  const professionals = forProfessionals(organisation)
  const points = pointsOf(organisation)
  const sections: [id: string, title: string, content: ReactNode][] = [
    [
      'ce-qu-il-fait',
      t('description'),
      description && description.trim() !== leadOf(description) && <Prose text={paragraphs(description)} />,
    ],
    ['services', t('services'), services.length > 0 && <ServiceList services={services} />],
    [
      'horaires',
      t('hours'),
      (hours.length > 0 || hoursNote) && (
        <HoursTable
          hours={hours}
          closures={closuresOf(organisation)}
          note={hoursNote ?? null}
          departement={departementOfPlace(organisation)}
          now={now}
        />
      ),
    ],
    [
      'ou',
      t('whereSection'),
      (points.length > 0 || organisation.accessibility?.details || organisation.accessibility?.url) && (
        <SheetPlace place={organisation} points={points} map={map} />
      ),
    ],
    [
      'permanences',
      t('permanences'),
      permanences && permanences.length > 0 && <Permanences permanences={permanences} hosts={links.hosts} />,
    ],
    [
      'professionnels',
      t('professionals'),
      readerClass !== 'public' && professionals && <ProfessionalContact {...professionals} />,
    ],
    ['dessert', t('served'), served.length > SHOWN_IN_BOX && <p>{frenchSpaces(served.join(', '))}</p>],
    ['reseaux', t('networks'), facts(organisation, t)],
    ['rattache', t('parent'), links.parent && <PartnerLinks links={[links.parent]} />],
    ['antennes', t('children'), links.children.length > 0 && <PartnerLinks links={links.children} />],
    [
      'dispositifs',
      t('schemes'),
      schemes.length > 0 && (
        <ul className="lines">
          {schemes.map(({ number, title }) => (
            <li key={number}>
              <a href={sheetPath(number ?? '')}>{frenchSpaces(title)}</a>
            </li>
          ))}
        </ul>
      ),
    ],
  ]
  return sections.flatMap(([id, title, content]) => (content ? [{ id, title, content }] : []))
}

function facts({ networks, languages }: OrganisationPageProps['organisation'], t: Words): ReactNode {
  if (!networks?.length && !languages?.length) return null
  return (
    <dl className="facts small">
      {networks?.length ? (
        <>
          <dt>{t('networksIn')}</dt>
          <dd>{networks.map((code) => labelOf(NETWORKS, code)).join(', ')}</dd>
        </>
      ) : null}
      {languages?.length ? (
        <>
          <dt>{t('languages')}</dt>
          <dd>{languages.map((code) => labelOf(LANGUAGES, code)).join(', ')}</dd>
        </>
      ) : null}
    </dl>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { QualityTodo } from '@/features/directoryExport/ui/QualityTodo'
import { JoinSheet } from '@/features/memberships/ui/JoinSheet'
import { ReportLink } from '@/features/reports/ui/ReportLink'
import type { SchemeRow } from '@/features/schemes/present/SchemeRow'
import type { ServiceRow } from '@/features/services/read/listServices'
import { EditSheetLink } from '@/features/sheetEditing/ui/EditSheetLink'
import { leadOf } from '@/features/sheets/present/leadOf'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import { SheetNotices } from '@/features/sheets/ui/SheetNotices'
import { SheetSection } from '@/features/sheets/ui/SheetSection'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { MapTown } from '@/ui/map/MapPoint'
import type { ReadableOrganisation } from '../present/ReadableOrganisation'
import type { OrganisationLinks } from '../read/findOrganisationLinks'
import { OrganisationAnswer } from './OrganisationAnswer'
import { organisationSections } from './organisationSections'
import { PartnerLinks } from './PartnerLinks'

export type OrganisationPageProps = {
  organisation: ReadableOrganisation
  links: OrganisationLinks
  services: ServiceRow[]
  schemes: SchemeRow[]
  favourite: boolean | null
  readerClass: ReaderClass
  editor: boolean
  /** What the quality of its services is measured on; editors alone have it. */
  scored: ComponentProps<typeof QualityTodo>['services'] | null
  draft: boolean
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}

/** A body of the directory, the answer first; on a phone the trust stands right under the title. */
export async function OrganisationPage(props: OrganisationPageProps) {
  const { organisation, links, services, favourite, readerClass, editor, draft, now } = props
  const t = await getTranslations('directory')
  const number = organisation.number ?? ''
  const path = sheetPath(number)
  const reported = draft ? '' : number
  const lead = leadOf(organisation.description)
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: '/annuaire', text: t('title') }]}
        here={t('sheet', { number })}
      />
      <SheetNotices sheet={organisation} draft={draft} agent={readerClass === 'agents'} now={now} />
      <article className="sheet">
        <div className="title">
          <div className="meta">
            <span className="kind">{labelOf(ORGANISATION_KINDS, organisation.kind)}</span>
            <span className="xs dim">{t('number', { number })}</span>
            {organisation.acronym && <span className="tag">{organisation.acronym}</span>}
          </div>
          <h1>{frenchSpaces(organisation.name)}</h1>
          {lead && <p className="lead">{frenchSpaces(lead)}</p>}
        </div>
        <aside>
          <TrustCard scheme={organisation} now={now} changesHref={null} />
          <SheetActions
            path={path}
            number={number}
            favourite={favourite}
            editHref={editor ? `/admin/collections/organisations/${organisation.id}` : null}
          >
            {!draft && <EditSheetLink number={number} />}
          </SheetActions>
          {!draft && <JoinSheet number={number} />}
          {!draft && favourite !== null && (
            <p className="small no-print">
              <a href={`/proposer?nature=service&partenaire=${number}`}>{t('proposeService')}</a>
            </p>
          )}
          {props.scored && <QualityTodo organisation={organisation} services={props.scored} now={now} />}
          {links.samePlace.length > 0 && (
            <section className="later">
              <div className="head mt-6">
                <h2>{t('samePlace')}</h2>
              </div>
              <PartnerLinks links={links.samePlace} />
            </section>
          )}
        </aside>
        <div className="text">
          <OrganisationAnswer organisation={organisation} services={services} now={now} />
          {reported && <ReportLink number={reported} section="essentiel" />}
          <div className="prose">
            {organisationSections(props, t).map(({ id, title, content }) => (
              <SheetSection key={id} id={id} title={title} report={reported}>
                {content}
              </SheetSection>
            ))}
            {links.samePlace.length > 0 && (
              <div className="onlyPhoneBlock">
                <SheetSection id="meme-adresse" title={t('samePlace')}>
                  <PartnerLinks links={links.samePlace} />
                </SheetSection>
              </div>
            )}
          </div>
        </div>
      </article>
    </>
  )
}

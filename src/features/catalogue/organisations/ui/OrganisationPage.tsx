import { getTranslations } from 'next-intl/server'
import { labelOf } from '@/domain/labelOf'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { leadOf } from '@/features/sheets/present/leadOf'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import { SheetNotices } from '@/features/sheets/ui/SheetNotices'
import { SheetSection } from '@/features/sheets/ui/SheetSection'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { OrganisationPageProps } from './OrganisationPageProps'
import { OrganisationSummary } from './OrganisationSummary'
import { organisationSections } from './organisationSections'
import { PartnerLinks } from './PartnerLinks'

/** A body of the directory, the answer first; on a phone the trust stands right under the title. */
export async function OrganisationPage(props: OrganisationPageProps) {
  const { organisation, links, services, signedIn, slots, readerClass, editor, draft, now } = props
  const t = await getTranslations('directory')
  const number = organisation.number ?? ''
  const path = sheetPath(number)
  const lead = leadOf(organisation.description)
  return (
    <>
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: '/annuaire', text: t('title') }]}
        here={t('sheet', { number })}
      />
      <SheetNotices sheet={organisation} draft={draft} agent={readerClass === 'agents'} now={now} />
      {slots.notice}
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
        <div className="essential">
          <OrganisationSummary organisation={organisation} services={services} now={now} />
          {slots.report('essentiel')}
        </div>
        <aside>
          <TrustCard scheme={organisation} now={now} changesHref={null}>
            {slots.report(null)}
          </TrustCard>
          <SheetActions
            path={path}
            favourite={slots.favourite}
            interview={slots.interview}
            editHref={editor ? `/admin/collections/organisations/${organisation.id}` : null}
          >
            {slots.edit}
          </SheetActions>
          {slots.join}
          {!draft && signedIn && (
            <p className="way small no-print">
              <a href={`/proposer?nature=service&partenaire=${number}`}>{t('proposeService')}</a>
            </p>
          )}
          {slots.quality}
        </aside>
        <div className="text">
          <div className="prose">
            {organisationSections(props, t).map(({ id, title, content }) => (
              <SheetSection key={id} id={id} title={title} report={slots.report(id)}>
                {content}
              </SheetSection>
            ))}
            {links.samePlace.length > 0 && (
              <SheetSection id="meme-adresse" title={t('samePlace')}>
                <PartnerLinks links={links.samePlace} />
              </SheetSection>
            )}
          </div>
        </div>
      </article>
    </>
  )
}

import { Building2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { labelOf } from '@/domain/labelOf'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { leadOf } from '@/features/sheets/present/leadOf'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import { SheetNotices } from '@/features/sheets/ui/SheetNotices'
import { SheetSection } from '@/features/sheets/ui/SheetSection'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { placeOfService } from '../present/placeOfService'
import type { ServicePageProps } from './ServicePageProps'
import { ServiceSummary } from './ServiceSummary'
import { serviceSections } from './serviceSections'

/** What an organisation offers, the answer first. */
export async function ServicePage(props: ServicePageProps) {
  const { service, slots, readerClass, editor, draft, now } = props
  const { organisation } = service
  const [t, td] = await Promise.all([getTranslations('service'), getTranslations('directory')])
  const number = service.number ?? ''
  const path = sheetPath(number)
  const ownerPath = sheetPath(organisation.number ?? '')
  const lead = leadOf(service.description)
  return (
    <>
      <Crumbs
        label={td('crumbs')}
        steps={[
          { href: '/annuaire', text: td('title') },
          { href: ownerPath, text: frenchSpaces(organisation.name) },
        ]}
        here={td('sheet', { number })}
      />
      <SheetNotices
        sheet={{
          ...placeOfService(service),
          kept: service.kept,
          missingSince: service.missingSince ?? null,
        }}
        draft={draft}
        agent={readerClass === 'agents'}
        now={now}
      />
      {slots.notice}
      <article className="sheet">
        <div className="title">
          <div className="meta">
            <span className="kind">{service.type ? labelOf(SERVICE_TYPES, service.type) : t('service')}</span>
            <span className="xs dim">{td('number', { number })}</span>
          </div>
          <h1>{frenchSpaces(service.name)}</h1>
          <p>
            <Building2 className="icon" aria-hidden /> {t('offeredBy')}{' '}
            <a href={ownerPath}>{frenchSpaces(organisation.name)}</a>
          </p>
          {lead && <p className="lead">{frenchSpaces(lead)}</p>}
        </div>
        <div className="essential">
          <ServiceSummary service={service} now={now} />
          {slots.report('essentiel')}
        </div>
        <aside>
          <TrustCard scheme={service} now={now} changesHref={null}>
            {slots.report(null)}
          </TrustCard>
          <SheetActions
            path={path}
            favourite={slots.favourite}
            interview={slots.interview}
            editHref={editor ? `/admin/collections/services/${service.id}` : null}
          />
          {slots.quality}
        </aside>
        <div className="text">
          <div className="prose">
            {serviceSections(props, t).map(({ id, title, content }) => (
              <SheetSection key={id} id={id} title={title} report={slots.report(id)}>
                {content}
              </SheetSection>
            ))}
          </div>
        </div>
      </article>
    </>
  )
}

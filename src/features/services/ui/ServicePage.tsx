import { Building2 } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import { labelOf } from '@/domain/labelOf'
import type { ReaderClass } from '@/domain/ReaderClass'
import { SERVICE_TYPES } from '@/domain/service/closedLists'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { QualityTodo } from '@/features/directoryExport/ui/QualityTodo'
import { ReportLink } from '@/features/reports/ui/ReportLink'
import { leadOf } from '@/features/sheets/present/leadOf'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import { SheetNotices } from '@/features/sheets/ui/SheetNotices'
import { SheetSection } from '@/features/sheets/ui/SheetSection'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { MapTown } from '@/ui/map/MapPoint'
import { placeOfService } from '../present/placeOfService'
import type { ReadableService } from '../read/findService'
import { ServiceAnswer } from './ServiceAnswer'
import { serviceSections } from './serviceSections'

export type ServicePageProps = {
  service: ReadableService
  /** Titles and slugs of its themes. */
  themes: { slug: string; title: string }[]
  favourite: boolean | null
  readerClass: ReaderClass
  editor: boolean
  draft: boolean
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}

/** What an organisation offers, the answer first. */
export async function ServicePage(props: ServicePageProps) {
  const { service, favourite, readerClass, editor, draft, now } = props
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
        <aside>
          <TrustCard scheme={service} now={now} changesHref={null} />
          <SheetActions
            path={path}
            number={number}
            favourite={favourite}
            editHref={editor ? `/admin/collections/services/${service.id}` : null}
          />
          {editor && <QualityTodo organisation={organisation} services={[service]} now={now} />}
        </aside>
        <div className="text">
          <ServiceAnswer service={service} now={now} />
          {!draft && <ReportLink number={number} section="essentiel" />}
          <div className="prose">
            {serviceSections(props, t).map(({ id, title, content }) => (
              <SheetSection key={id} id={id} title={title} report={draft ? '' : number}>
                {content}
              </SheetSection>
            ))}
          </div>
        </div>
      </article>
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { FACILITY_CATEGORIES } from '@/domain/facility/facilityCategories'
import type { FreePlacesSettings } from '@/domain/facility/freePlacesSettings'
import { labelOf } from '@/domain/labelOf'
import type { ReaderClass } from '@/domain/ReaderClass'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { addressLine } from '@/features/sheets/present/addressLine'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import { SheetNotices } from '@/features/sheets/ui/SheetNotices'
import { SheetPlace } from '@/features/sheets/ui/SheetPlace'
import { SheetSection } from '@/features/sheets/ui/SheetSection'
import type { SheetSlots } from '@/features/sheets/ui/SheetSlots'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { MapTown } from '@/ui/map/MapPoint'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import { facilityPoints } from '../present/facilityPoints'
import type { ReadableFacility } from '../present/ReadableFacility'
import { FacilitySummary } from './FacilitySummary'
import { Photos } from './Photos'
import { UnitCard } from './UnitCard'

type Props = {
  facility: ReadableFacility
  slots: SheetSlots
  readerClass: ReaderClass
  editor: boolean
  draft: boolean
  /** Shown to those who keep it: the paper and the favourites are the service's. */
  kept?: boolean
  settings: FreePlacesSettings
  map: { styleUrl: string | null; towns: MapTown[] }
  now: Date
}

/** A place where children are received, the answer first; its manager sees it exactly so. */
export async function FacilityPage({
  facility,
  slots,
  readerClass,
  editor,
  draft,
  kept,
  settings,
  map,
  now,
}: Props) {
  const t = await getTranslations('facilities')
  const td = await getTranslations('directory')
  const number = facility.number ?? ''
  const path = sheetPath(number)
  const points = facilityPoints(facility).map((at) => ({ ...at, number, title: facility.name, href: path }))
  const { summary, project, offer, photos, sites = [], units } = facility
  const sections: [id: string, title: string, content: ReactNode][] = [
    [
      'unites',
      t('units'),
      units.length > 0 && (
        <ul>
          {units.map((unit) => (
            <UnitCard key={unit.id} unit={unit} now={now} settings={settings} phones={facility.phones} />
          ))}
        </ul>
      ),
    ],
    ['projet', t('project'), project && <Prose text={paragraphs(project)} />],
    ['prestations', t('offer'), offer && <Prose text={paragraphs(offer)} />],
    ['photos', t('photos'), !!photos?.length && <Photos photos={photos} />],
    [
      'sites',
      t('sites'),
      !!sites?.length && (
        <ul className="lines">
          {sites.map((site) => (
            <li key={site.id ?? site.name}>
              {frenchSpaces([site.name, addressLine(site)].filter(Boolean).join(' : '))}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      'ou',
      td('whereSection'),
      points.length > 0 && <SheetPlace place={facility} points={points} map={map} />,
    ],
  ]
  return (
    <>
      <Crumbs
        label={td('crumbs')}
        steps={[{ href: '/lieux-d-accueil', text: t('title') }]}
        here={td('sheet', { number })}
      />
      <SheetNotices sheet={facility} draft={draft} agent={readerClass === 'agents'} now={now} />
      {slots.notice}
      <article className="sheet facility-sheet">
        <div className="title">
          <div className="meta">
            <span className="kind">{labelOf(FACILITY_CATEGORIES, facility.category)}</span>
            <span className="xs dim">{t('number', { number })}</span>
            {facility.active === false && <span className="tag late">{t('inactive')}</span>}
          </div>
          <h1>{frenchSpaces(facility.name)}</h1>
          {summary && <p className="lead">{frenchSpaces(summary)}</p>}
        </div>
        <div className="essential">
          <FacilitySummary facility={facility} />
          {slots.report('essentiel')}
        </div>
        <aside>
          <TrustCard scheme={facility} now={now} changesHref={null}>
            {slots.report(null)}
          </TrustCard>
          {!kept && (
            <SheetActions
              path={path}
              favourite={slots.favourite}
              editHref={editor ? `/admin/collections/facilities/${facility.id}` : null}
              printLabel={t('print')}
            >
              {slots.edit}
            </SheetActions>
          )}
          {slots.join}
          {slots.quality}
        </aside>
        <div className="text">
          <div className="prose">
            {sections.map(([id, title, content]) => (
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

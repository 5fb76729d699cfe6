import { useTranslations } from 'next-intl'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { missingFields } from '@/domain/sheetEditing/missingFields'
import type { SheetField, SheetSectionSpec } from '@/domain/sheetEditing/SheetField'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { Editing } from '../Editing'
import type { StoredSheet } from '../read/readPublished'
import { ServiceLines } from './ServiceLines'

type Props = {
  sheet: KeptSheet
  mode: Editing['mode']
  stored: StoredSheet
  /** The sections with the fields that this person may fill in. */
  sections: { spec: SheetSectionSpec; fields: SheetField[]; hasDraft: boolean }[]
  services: StoredSheet[]
  waiting: number
  info: string | null
  fault: string | null
}

/** Every section of a sheet with what it lacks; each is a page to fill in. */
export function EditSheetPage({ sheet, mode, stored, sections, services, waiting, info, fault }: Props) {
  const t = useTranslations('sheetEditing')
  const path = keepingPath(sheet.number)
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[{ href: sheetPath(sheet.number), text: frenchSpaces(sheet.name) }]}
        here={t(mode === 'edit' ? 'edit' : 'propose')}
      />
      <h1>{t(mode === 'edit' ? 'title' : 'proposeTitle', { name: frenchSpaces(sheet.name) })}</h1>
      <Outcome texts="sheetEditing" info={info} fault={fault} />
      {mode === 'propose' && <p className="lead">{t('proposeLead')}</p>}
      {mode === 'edit' && waiting > 0 && (
        <p>
          <a className="btn quiet" href={`${path}/propositions`}>
            {t('waitingCount', { count: waiting })}
          </a>
        </p>
      )}
      <section>
        <h2 className="head">{t('sections')}</h2>
        <ul className="lines">
          {sections.map(({ spec, fields, hasDraft }) => {
            const missing = mode === 'edit' ? missingFields(fields, stored) : []
            return (
              <li key={spec.code} className="actions">
                <span>
                  <a href={`${path}/modifier/${spec.code}`}>{spec.label}</a>
                  {missing.length > 0 && (
                    <span className="small dim">
                      {' '}
                      {frenchSpaces(t('missing', { names: missing.map(({ label }) => label).join(', ') }))}
                    </span>
                  )}
                </span>
                {hasDraft && <span className="tag info">{t('hasDraft')}</span>}
                <a
                  className="btn quiet ml-auto"
                  href={`${path}/modifier/${spec.code}`}
                  aria-label={t('openOf', { name: spec.label })}
                >
                  {t('open')}
                </a>
              </li>
            )
          })}
          {sheet.kind === 'facilities' && mode === 'edit' && (
            <>
              <li>
                <a href={`${path}/unites`}>{t('units')}</a>
              </li>
              <li>
                <a href={`${path}/places`}>{t('places')}</a>
              </li>
            </>
          )}
        </ul>
      </section>
      {sheet.kind === 'organisations' && services.length > 0 && (
        <ServiceLines path={path} services={services} mode={mode} />
      )}
    </div>
  )
}

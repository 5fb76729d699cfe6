import { getTranslations } from 'next-intl/server'
import type { CodeLabel } from '@/domain/labelOf'
import {
  NEW_SHEET_KINDS,
  NEW_SHEET_LABELS,
  type NewSheetField,
  type NewSheetKind,
} from '@/domain/newSheets/newSheet'
import { FaultSummary } from '@/ui/FaultSummary'
import { Outcome } from '@/ui/Outcome'
import { proposePath } from '../newSheetPaths'
import type { Offerer } from '../read/findOfferers'
import type { TypedFaults, TypedSheet } from '../TypedSheet'
import { faultWords } from './faultWords'
import { OrganisationFields } from './OrganisationFields'
import { ProposeForm } from './ProposeForm'
import { ServiceFields } from './ServiceFields'

type Props = {
  kind: NewSheetKind
  typed: TypedSheet
  faults: TypedFaults
  themes: readonly CodeLabel[]
  offerers: readonly Offerer[]
  mayManage: boolean
  info: string | null
  fault: string | null
}

/** The form that proposes an organisation or a service, with what was typed last. */
export async function ProposePage({ kind, typed, faults, themes, offerers, mayManage, info, fault }: Props) {
  const t = await getTranslations('newSheets')
  // The labels are those of the fields that may be at fault.
  const fields = Object.keys(NEW_SHEET_LABELS) as NewSheetField[]
  return (
    <div className="page narrow">
      <h1>{t('title')}</h1>
      <p className="lead dim">{t('lead')}</p>
      <Outcome texts="newSheets" info={info} fault={fault === 'invalid' ? null : fault} />
      <FaultSummary
        title={t('toMend')}
        faults={fields.flatMap((id) => {
          const message = faultWords(t, id, { typed, faults })
          return message ? [{ id, label: NEW_SHEET_LABELS[id], message }] : []
        })}
      />
      <nav className="tabs" aria-label={t('what')}>
        {NEW_SHEET_KINDS.map((each) => (
          <a key={each} href={proposePath(each)} aria-current={each === kind ? 'page' : undefined}>
            {t(`kind.${each}`)}
          </a>
        ))}
      </nav>
      <ProposeForm kind={kind} gesture="compare" className="grid gap-4 mt-4">
        {kind === 'newOrganisation' ? (
          <OrganisationFields typed={typed} faults={faults} mayManage={mayManage} />
        ) : (
          <ServiceFields typed={typed} faults={faults} themes={themes} offerers={offerers} />
        )}
        <p>
          <button type="submit" className="btn">
            {t('continue')}
          </button>
        </p>
      </ProposeForm>
      {Object.keys(typed).length > 0 && (
        <ProposeForm kind={kind} gesture="drop">
          <button type="submit" className="btn quiet">
            {t('forget')}
          </button>
        </ProposeForm>
      )}
    </div>
  )
}

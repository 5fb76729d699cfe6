import { getTranslations } from 'next-intl/server'
import { ACCOMMODATION_MODES, STAY_DURATIONS, UNIT_SEXES } from '@/domain/facility/closedLists'
import type { Fault } from '@/domain/facility/Fault'
import { isHistorical } from '@/domain/facility/isHistorical'
import { keepingPath } from '@/domain/sheet/keepingPath'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { FaultSummary } from '@/ui/FaultSummary'
import { FieldFault } from '@/ui/FieldFault'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { KeeperHead } from './KeeperHead'
import { NeedFields } from './NeedFields'
import { UnitField } from './UnitField'

type Props = {
  sheet: KeptSheet
  /** `null` for a new unit. */
  unit: { id: string; name: string } | null
  /** Of what is stored (`unitKey`). */
  unitKey: string
  /** The fields as they are stored, or as they were typed. */
  form: URLSearchParams
  faults: readonly Fault[]
  /** What somebody changed meanwhile, in words. */
  overtaken: readonly string[]
  /** What rules of law say of it, which do not stop it. */
  law: readonly string[]
  fault: string | null
}

/** The form of a unit, section by section; it works without script, and keeps what was typed. */
export async function UnitFormPage({ sheet, unit, unitKey, form, faults, overtaken, law, fault }: Props) {
  const t = await getTranslations('units')
  const faultOf = (path: string) => faults.find((one) => one.path === path)?.message
  const base = { form, faultOf }
  const modes = ACCOMMODATION_MODES.filter(({ code }) => !isHistorical(code) || form.get('mode') === code)
  return (
    <div className="page narrow">
      <KeeperHead sheet={sheet} current="unites" title={unit ? frenchSpaces(unit.name) : t('new')} />
      <Outcome texts="units" info={null} fault={faults.length > 0 && fault === 'invalid' ? null : fault} />
      <FaultSummary
        title={t('toMend')}
        faults={faults.map(({ path, message }) => ({ id: inputOf(path), label: t(labelOf(path)), message }))}
      />
      {law.length > 0 && (
        <section className="notice soon" aria-label={t('law')}>
          <ul>
            {law.map((line) => (
              <li key={line}>{frenchSpaces(line)}</li>
            ))}
          </ul>
        </section>
      )}
      {overtaken.length > 0 && (
        <section className="notice soon">
          <ul>
            {overtaken.map((line) => (
              <li key={line}>{frenchSpaces(line)}</li>
            ))}
          </ul>
        </section>
      )}
      <form
        noValidate
        method="post"
        action={keepingPath(sheet.number, 'unites', 'agir')}
        className="grid gap-4"
      >
        {unit && <input type="hidden" name="unit" value={unit.id} />}
        <input type="hidden" name="key" value={unitKey} />
        <UnitField {...base} name="name" label={t('field.name')} maxLength={150} />
        <UnitField {...base} name="mode" label={t('field.mode')} options={modes} choose={t('choose')} />
        <UnitField {...base} name="sex" label={t('field.sex')} options={UNIT_SEXES} choose={t('choose')} />
        <fieldset className="grid gap-2">
          <legend className="label">{t('field.ages')}</legend>
          <p className="small dim">{t('field.agesHint')}</p>
          <div className="grid grid-cols-2 gap-4">
            {(['minYears', 'minMonths', 'maxYears', 'maxMonths'] as const).map((name) => (
              <UnitField key={name} {...base} name={name} label={t(`field.${name}`)} number />
            ))}
          </div>
        </fieldset>
        <fieldset id="durations" tabIndex={-1}>
          <legend className="label">{t('field.durations')}</legend>
          {STAY_DURATIONS.map(({ code, label }) => (
            <label key={code} className="tick-line">
              <input
                type="checkbox"
                name="durations"
                value={code}
                defaultChecked={form.getAll('durations').includes(code)}
                aria-describedby={faultOf('durations') ? 'durations-fault' : undefined}
              />
              {label}
            </label>
          ))}
          <div className="field">
            <FieldFault id="durations-fault" message={faultOf('durations')} />
          </div>
        </fieldset>
        <div className="grid grid-cols-2 items-end gap-4">
          <UnitField {...base} name="openCapacity" label={t('field.openCapacity')} number />
          <UnitField {...base} name="siblingsMax" label={t('field.siblingsMax')} number />
        </div>
        <NeedFields form={form} fault={faultOf('needsNotMet')} />
        <UnitField {...base} name="needsDetail" label={t('field.needsDetail')} rows={3} maxLength={1000} />
        <UnitField {...base} name="site" label={t('field.site')} hint={t('field.siteHint')} maxLength={150} />
        <fieldset className="grid gap-2">
          <legend className="label">{t('field.derogation')}</legend>
          <label className="tick-line">
            <input type="checkbox" name="granted" value="1" defaultChecked={form.get('granted') === '1'} />
            {t('field.granted')}
          </label>
          <UnitField
            form={form}
            faultOf={() => faultOf('derogation.reason')}
            name="reason"
            label={t('field.reason')}
            rows={2}
            maxLength={500}
          />
        </fieldset>
        <div>
          <label className="tick-line">
            <input type="checkbox" name="active" value="1" defaultChecked={form.get('active') === '1'} />
            {t('field.active')}
          </label>
          <p className="small dim">{t('field.activeHint')}</p>
        </div>
        <p className="actions">
          <button type="submit" className="btn">
            {t('save')}
          </button>
          <a className="btn bare" href={keepingPath(sheet.number, 'unites')}>
            {t('cancel')}
          </a>
        </p>
      </form>
    </div>
  )
}

/** The input that a fault is about. */
function inputOf(path: string): string {
  return path === 'needsNotMet' ? 'needs' : (path.split('.').at(-1) ?? path)
}

/** The text that names it. */
function labelOf(path: string): string {
  if (path === 'needsNotMet') return 'need.title'
  return /^m(?:in|ax)(?:Years|Months)$/.test(path) ? 'field.ages' : `field.${inputOf(path)}`
}

import { getTranslations } from 'next-intl/server'
import { STAY_DURATIONS } from '@/domain/facility/closedLists'
import { labelOf } from '@/domain/labelOf'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { unitWords } from '@/features/catalogue/facilities/present/unitWords'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { SheetUnit } from '../read/listUnits'
import { KeeperHead } from './KeeperHead'

type Props = {
  sheet: KeptSheet
  units: readonly SheetUnit[]
  mayEdit: boolean
  info: string | null
  fault: string | null
}

/** The units of a facility, those that receive first, each with the way to its form. */
export async function UnitsPage({ sheet, units, mayEdit, info, fault }: Props) {
  const t = await getTranslations('units')
  const path = keepingPath(sheet.number, 'unites')
  const sorted = [...units].sort(
    (one, other) => Number(one.active === false) - Number(other.active === false),
  )
  return (
    <div className="page narrow">
      <KeeperHead sheet={sheet} current="unites" title={t('title')} />
      <Outcome texts="units" info={info} fault={fault} />
      {units.length === 0 && <p>{t('none')}</p>}
      <ul className="lines">
        {sorted.map((unit) => (
          <li key={unit.id} className="actions flex-nowrap">
            <span className="grow">
              <strong>{frenchSpaces(unit.name)}</strong>{' '}
              {unit.active === false && <span className="tag late">{t('closed')}</span>}
              <br />
              <span className="small dim">
                {unitWords(unit)}, {t('capacity', { count: unit.openCapacity })},{' '}
                {unit.durations.map((code) => labelOf(STAY_DURATIONS, code).toLowerCase()).join(', ')}
              </span>
            </span>
            {mayEdit && (
              <a
                className="btn quiet shrink-0"
                href={`${path}/${unit.id}`}
                aria-label={t('editOf', { name: unit.name })}
              >
                {t('edit')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <p>
          <a className="btn" href={`${path}/nouvelle`}>
            {t('add')}
          </a>
        </p>
      )}
    </div>
  )
}

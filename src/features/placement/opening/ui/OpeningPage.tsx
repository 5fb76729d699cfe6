import { getTranslations } from 'next-intl/server'
import { openingPath } from '@/domain/placement/openingPath'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { KeeperHead } from '@/features/keeping/units/ui/KeeperHead'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { FaultSummary } from '@/ui/FaultSummary'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import type { OpenedOpening } from '../read/openOpening'
import { OpeningFields } from './OpeningFields'
import { OpeningPreview } from './OpeningPreview'

type Props = OpenedOpening & {
  sheet: KeptSheet
  /** What was typed is shown as what it would become, to be confirmed. */
  isPreview: boolean
  info: string | null
  fault: string | null
}

/** Turning the count of a unit into places: what is proposed, what it would be, then the places and the way back. */
export async function OpeningPage({ sheet, unit, opening, faults, isPreview, info, fault }: Props) {
  const t = await getTranslations('placeOpening')
  const action = openingPath(sheet.number, unit.id, 'agir')
  return (
    <div className="page narrow">
      <KeeperHead sheet={sheet} current="places" title={`${t('title')} : ${frenchSpaces(unit.name)}`} />
      <Outcome texts="placeOpening" info={info} fault={faults.length > 0 ? null : fault} />
      <FaultSummary
        title={t('toMend')}
        faults={faults.map(({ path, message }) => ({ id: path, label: t(`field.${path}`), message }))}
      />
      {unit.hasPlaces ? (
        <section className="grid gap-4">
          <p>{t('done')}</p>
          <p className="actions">
            <a className="btn" href={keepingPath(sheet.number, 'calendrier')}>
              {t('toCalendar')}
            </a>
          </p>
          <form method="post" action={action} className="grid gap-2">
            <p className="small dim">{t('undoHint')}</p>
            <p>
              <button type="submit" name="action" value="undo" className="btn quiet">
                {t('undo')}
              </button>
            </p>
          </form>
        </section>
      ) : isPreview && faults.length === 0 ? (
        <OpeningPreview opening={opening} action={action} back={openingPath(sheet.number, unit.id)} />
      ) : (
        <OpeningFields opening={opening} faults={faults} action={action} open={unit.openCapacity} />
      )}
      <p className="actions">
        <a className="link" href={keepingPath(sheet.number, 'places')}>
          {t('back')}
        </a>
      </p>
    </div>
  )
}

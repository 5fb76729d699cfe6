import { getTranslations } from 'next-intl/server'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { KeeperHead } from '@/features/keeping/units/ui/KeeperHead'
import type { KeptSheet } from '@/features/sheets/reference/SheetReference'
import { EmptyState } from '@/ui/EmptyState'
import { Outcome } from '@/ui/Outcome'
import type { FacilityHold } from '../FacilityHold'
import type { TypedReason } from '../read/checkReason'
import { AnsweredHold } from './AnsweredHold'
import { OpenHold } from './OpenHold'

type Props = {
  sheet: KeptSheet
  /** `null` for somebody who keeps the sheet and reads no request. */
  holds: { open: readonly FacilityHold[]; answered: readonly FacilityHold[] } | null
  /** What was refused, to be shown again: of which option. */
  typed: (TypedReason & { option: string }) | null
  mayAnswer: boolean
  info: string | null
  fault: string | null
  now: Date
}

/** The options of a facility on one screen: those to answer with the time that is left, then those that were. */
export async function FacilityHoldsPage({ sheet, holds, typed, mayAnswer, info, fault, now }: Props) {
  const t = await getTranslations('placementHolds')
  const action = keepingPath(sheet.number, 'demandes', 'agir')
  const head = <KeeperHead sheet={sheet} current="demandes" title={t('facility.title')} />
  if (!holds)
    return (
      <div className="page narrow">
        {head}
        <p className="notice info">{t('facility.notMember')}</p>
      </div>
    )
  return (
    <div className="page narrow">
      {head}
      <Outcome texts="placementHolds" info={info} fault={typed ? null : fault} />
      {!mayAnswer && <p className="notice info">{t('facility.readOnly')}</p>}
      <h2>{t('facility.toAnswer', { count: holds.open.length })}</h2>
      {holds.open.length === 0 && (
        <EmptyState
          text={t('facility.none')}
          next={{ href: keepingPath(sheet.number, 'places'), label: t('facility.toPlaces') }}
        />
      )}
      {holds.open.map((hold) => (
        <OpenHold
          key={hold.thread}
          hold={hold}
          action={mayAnswer ? action : null}
          typed={typed?.option === hold.thread ? typed : null}
          now={now}
        />
      ))}
      <h2>{t('facility.answered', { count: holds.answered.length })}</h2>
      {holds.answered.length === 0 ? (
        <p className="dim">{t('facility.noneAnswered')}</p>
      ) : (
        <ul className="lines">
          {holds.answered.map((hold) => (
            <AnsweredHold key={hold.thread} hold={hold} now={now} />
          ))}
        </ul>
      )}
    </div>
  )
}

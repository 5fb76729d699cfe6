import { useTranslations } from 'next-intl'
import { labelOf } from '@/domain/labelOf'
import { momentWords } from '@/domain/placement/momentWords'
import { EXCHANGE_STATES, type ExchangeState } from '@/domain/placement/neighbours/exchangeStates'
import type { SharedMatch } from '@/domain/placement/neighbours/matchShared'
import { lowered } from '@/domain/text/lowered'
import { unitWords } from '@/features/catalogue/facilities/present/unitWords'
import { UnitFits } from '@/features/catalogue/facilities/ui/UnitFits'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { roomWords } from '../../matching/present/roomWords'
import { SEND_PATH } from '../neighbourPaths'

/** Where a press sends the request; `sent`: it stands there already. */
export type SendTo = {
  request: string | null
  neighbour: string
  department: string
  sent: ExchangeState | null
}

type Props = { match: SharedMatch; commune: string | null; to: SendTo; now: Date }

/** A unit of a neighbour that may receive: what it has, how it answers, and one press to send the request. */
export function NeighbourMatch({ match: { unit, match, answers }, commune, to, now }: Props) {
  const t = useTranslations('placementNeighbours.results')
  const { confirmedAt } = unit.free
  return (
    <li className="neighbourRow">
      <div>
        <p>
          <strong>{frenchSpaces(unit.facility.name)}</strong> <span className="small dim">{commune}</span>
        </p>
        <p className="small">
          <strong>{roomWords(match)}</strong>
          {' · '}
          {frenchSpaces(`${unit.name}, ${lowered(unitWords(unit))}`)}
        </p>
        <div className="answers">
          <UnitFits fits={[...answers]} />
        </div>
        <p className="xs dim">
          {confirmedAt
            ? t('confirmed', { moment: momentWords(new Date(confirmedAt), now) })
            : t('notConfirmed')}
        </p>
      </div>
      <Send to={to} facility={unit.facility} />
    </li>
  )
}

function Send({ to, facility }: { to: SendTo; facility: { id: string; name: string } }) {
  const t = useTranslations('placementNeighbours.results')
  const { request, neighbour, department, sent } = to
  if (sent)
    return <p className="small dim">{t('sent', { state: lowered(labelOf(EXCHANGE_STATES, sent)) })}</p>
  if (request === null) return null
  return (
    <form method="post" action={SEND_PATH} className="no-print">
      <input type="hidden" name="demande" value={request} />
      <input type="hidden" name="voisin" value={neighbour} />
      <input type="hidden" name="lieu" value={facility.id} />
      <button type="submit" className="btn quiet">
        {t('send')} <span className="sr">{t('sendAbout', { department, facility: facility.name })}</span>
      </button>
    </form>
  )
}

import { useTranslations } from 'next-intl'
import { REFUSAL_REASONS } from '@/domain/placement/closedLists'
import { momentWords } from '@/domain/placement/momentWords'
import type { NeighbourExchange } from '@/payload-types'
import { requestPath } from '../../requests/requestPaths'
import type { RequestExchanges } from '../read/readRequestExchanges'
import { ExchangeFacts } from './ExchangeFacts'
import { ExchangeStateTag } from './ExchangeStateTag'

type Props = {
  exchange: NeighbourExchange
  department: string
  request: string
  now: Date
  answers: boolean
  facilities: RequestExchanges['facilities']
}

/** A request that a neighbour sent: where it comes from, and our answer. */
export function ReceivedExchange(props: Props) {
  const t = useTranslations('placementNeighbours.exchange')
  const { exchange, department, now, answers } = props
  const { state, sentAt } = exchange
  const isOpen = state === 'waiting' || state === 'accepted'
  return (
    <li>
      <div className="requestHead">
        <strong>{t('origin', { department, moment: momentWords(new Date(sentAt), now) })}</strong>
        <ExchangeStateTag state={state} />
      </div>
      {state === 'waiting' && <p className="small dim">{t('originLead')}</p>}
      <ExchangeFacts exchange={exchange} now={now} />
      {isOpen && !answers && <p className="small dim">{t('forCoordinators')}</p>}
      {state === 'waiting' && answers && <Offer {...props} />}
      {isOpen && answers && <Refusal {...props} />}
    </li>
  )
}

function Offer({ exchange: { id, wantedNumber }, request, facilities }: Props) {
  const t = useTranslations('placementNeighbours.exchange')
  return (
    <form method="post" action={requestPath(request, 'voisins')} className="grid gap-4">
      <input type="hidden" name="action" value="accept" />
      <input type="hidden" name="echange" value={id} />
      <div className="field">
        <label htmlFor={`lieu-${id}`}>{t('facility')}</label>
        <select
          id={`lieu-${id}`}
          name="lieu"
          required
          defaultValue={facilities.find(({ number }) => number === wantedNumber)?.id ?? ''}
          aria-describedby={`lieu-${id}-hint`}
        >
          <option value="">{t('choose')}</option>
          {facilities.map((facility) => (
            <option key={facility.id} value={facility.id}>
              {`${facility.name} (${facility.number})`}
            </option>
          ))}
        </select>
        <p id={`lieu-${id}-hint`} className="hint">
          {t('yesLead')}
        </p>
      </div>
      <p>
        <button type="submit" className="btn">
          {t('yesSubmit')}
        </button>
      </p>
    </form>
  )
}

function Refusal({ exchange: { id }, request }: Props) {
  const t = useTranslations('placementNeighbours.exchange')
  return (
    <details className="fold">
      <summary>{t('no')}</summary>
      <p className="small dim">{t('noLead')}</p>
      <form method="post" action={requestPath(request, 'voisins')} className="grid gap-4">
        <input type="hidden" name="action" value="refuse" />
        <input type="hidden" name="echange" value={id} />
        <div className="field">
          <label htmlFor={`motif-${id}`}>{t('refusal')}</label>
          <select id={`motif-${id}`} name="motif" required defaultValue="">
            <option value="">{t('choose')}</option>
            {REFUSAL_REASONS.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <p>
          <button type="submit" className="btn danger">
            {t('noSubmit')}
          </button>
        </p>
      </form>
    </details>
  )
}

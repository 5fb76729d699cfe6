import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import type { NeighbourExchange } from '@/payload-types'
import { requestPath } from '../../requests/requestPaths'
import { ExchangeFacts } from './ExchangeFacts'
import { ExchangeStateTag } from './ExchangeStateTag'

type Props = { exchange: NeighbourExchange; department: string; request: string; now: Date }

/** A request that we sent: what the neighbour answers, and what one does with it. */
export function SentExchange({ exchange, department, request, now }: Props) {
  const t = useTranslations('placementNeighbours.exchange')
  const { id, state, sentAt, byName } = exchange
  const moment = momentWords(new Date(sentAt), now)
  return (
    <li>
      <div className="requestHead">
        <strong>{department}</strong>
        <ExchangeStateTag state={state} />
      </div>
      <p className="small dim">
        {byName ? t('sentAt', { moment, name: byName }) : t('sentAtNobody', { moment })}
      </p>
      <ExchangeFacts exchange={exchange} now={now} />
      {state === 'accepted' && <p className="small dim">{t('keepLead')}</p>}
      {(state === 'accepted' || state === 'waiting') && (
        <form method="post" action={requestPath(request, 'voisins')} className="actions">
          <input type="hidden" name="echange" value={id} />
          {state === 'accepted' && (
            <button type="submit" name="action" value="keep" className="btn">
              {t('keep')} <span className="sr">{department}</span>
            </button>
          )}
          <button type="submit" name="action" value="withdraw" className="btn quiet">
            {t('withdraw')} <span className="sr">{department}</span>
          </button>
        </form>
      )}
    </li>
  )
}

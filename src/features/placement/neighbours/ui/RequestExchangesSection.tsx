import { useTranslations } from 'next-intl'
import { relationId } from '@/infra/database/relationId'
import type { NeighbourExchange } from '@/payload-types'
import { Outcome } from '@/ui/Outcome'
import type { RequestExchanges } from '../read/readRequestExchanges'
import { ReceivedExchange } from './ReceivedExchange'
import { SentExchange } from './SentExchange'

type Props = {
  read: RequestExchanges
  request: string
  /** Whether the person answers neighbours. */
  answers: boolean
  now: Date
  /** The code of what the last form did, or of why it did not. */
  said: string | null
}

/** What went across of a request: where it came from, whom it was sent to, what each answered. Nothing where nothing went. */
export function RequestExchangesSection({ read, request, answers, now, said }: Props) {
  const t = useTranslations('placementNeighbours')
  const { exchanges, neighbours, facilities } = read
  if (exchanges.length === 0 && !said) return null
  const nameOf = ({ neighbour }: NeighbourExchange) => neighbours.get(relationId(neighbour) ?? '')?.name ?? ''
  return (
    <section aria-labelledby="chez-nos-voisins">
      <div className="head">
        <h2 id="chez-nos-voisins">{t('exchange.title')}</h2>
      </div>
      <Outcome texts="placementNeighbours" info={said} fault={said} />
      <ul className="lines">
        {exchanges.map((exchange) => {
          const shared = { exchange, department: nameOf(exchange), request, now }
          return exchange.direction === 'received' ? (
            <ReceivedExchange key={exchange.id} {...shared} answers={answers} facilities={facilities} />
          ) : (
            <SentExchange key={exchange.id} {...shared} />
          )
        })}
      </ul>
    </section>
  )
}

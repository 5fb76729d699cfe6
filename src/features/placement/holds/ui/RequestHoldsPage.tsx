import { useTranslations } from 'next-intl'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import { resultsPath } from '../holdPaths'
import type { RequestHold } from '../RequestHold'
import type { TypedReason } from '../read/checkReason'
import { RequestHoldLine } from './RequestHoldLine'

type Props = {
  request: { id: string; reference: string }
  holds: readonly RequestHold[]
  /** Options at once for a child. */
  most: number
  typed: (TypedReason & { option: string }) | null
  /** Why an option could not be put, in words. */
  said: string | null
  info: string | null
  fault: string | null
  now: Date
}

/** The options of a request: those that stand, with their hour, then what became of the others. */
export function RequestHoldsPage({ request, holds, most, typed, said, info, fault, now }: Props) {
  const t = useTranslations('placementHolds')
  const open = holds.filter(({ state }) => state === 'placed')
  const past = holds.filter(({ state }) => state !== 'placed')
  const back = `/places/demandes/${request.id}`
  const isUntold = info === 'held' && open.some(({ facility }) => !facility.isTold)
  const line = (hold: RequestHold) => (
    <RequestHoldLine
      key={hold.thread}
      hold={hold}
      request={request.id}
      typed={typed?.option === hold.thread ? typed : null}
      now={now}
    />
  )
  return (
    <div className="page narrow">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/places', text: t('places') },
          { href: back, text: t('request', { reference: request.reference }) },
        ]}
        here={t('own.title', { reference: request.reference })}
      />
      <h1>{t('own.title', { reference: request.reference })}</h1>
      <p className="dim">{t('own.lead')}</p>
      {said ? (
        <OutcomeNotice info={null} fault={frenchSpaces(said)} />
      ) : (
        <Outcome texts="placementHolds" info={isUntold ? 'heldUntold' : info} fault={typed ? null : fault} />
      )}
      {holds.length === 0 && (
        <EmptyState text={t('own.none')} next={{ href: resultsPath(request.id), label: t('own.search') }} />
      )}
      {open.length > 0 && (
        <>
          <h2>{t('own.open', { count: open.length, most })}</h2>
          <ul className="lines">{open.map(line)}</ul>
        </>
      )}
      {past.length > 0 && (
        <>
          <h2>{t('own.past', { count: past.length })}</h2>
          <ul className="lines">{past.map(line)}</ul>
        </>
      )}
      <p className="actions">
        <a className="btn quiet" href={back}>
          {t('own.back')}
        </a>
        {holds.length > 0 && (
          <a className="btn quiet" href={resultsPath(request.id)}>
            {t('own.search')}
          </a>
        )}
      </p>
    </div>
  )
}

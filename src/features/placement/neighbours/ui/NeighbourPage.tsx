import { useTranslations } from 'next-intl'
import { momentWords } from '@/domain/placement/momentWords'
import { Crumbs } from '@/ui/Crumbs'
import { Outcome } from '@/ui/Outcome'
import { OutcomeNotice } from '@/ui/OutcomeNotice'
import { NEIGHBOURS_PATH } from '../neighbourPaths'
import { neighbourState } from '../present/neighbourState'
import type { OpenedNeighbour } from '../read/readNeighbourPage'
import { CloseSection } from './CloseSection'
import { CompareSection } from './CompareSection'
import { KeysSection } from './KeysSection'
import { NeighbourStateTag } from './NeighbourStateTag'
import { ShareForm } from './ShareForm'

type Props = {
  opened: OpenedNeighbour
  now: Date
  info: string | null
  fault: string | null
  said: string | null
}

/** A neighbour: its key to compare, what it may read, how the exchange stops. */
export function NeighbourPage({ opened, now, info, fault, said }: Props) {
  const t = useTranslations('placementNeighbours')
  const { neighbour, key, facilities } = opened
  const state = neighbourState(neighbour)
  return (
    <div className="page">
      <Crumbs
        label={t('crumbs')}
        steps={[
          { href: '/places', text: t('places') },
          { href: NEIGHBOURS_PATH, text: t('title') },
        ]}
        here={neighbour.name}
      />
      <div className="requestHead">
        <h1>{neighbour.name}</h1>
        <NeighbourStateTag neighbour={neighbour} />
      </div>
      {said ? (
        <OutcomeNotice info={null} fault={said} />
      ) : (
        <Outcome texts="placementNeighbours" info={info} fault={fault} />
      )}
      <div className="requestCols">
        <div>
          {state === 'compare' && <CompareSection neighbour={neighbour} ours={key.keyId} />}
          {state !== 'revoked' && <ShareForm neighbour={neighbour} facilities={facilities} />}
        </div>
        <div>
          <Facts opened={opened} now={now} />
          <KeysSection neighbour={neighbour} />
          {state !== 'revoked' && <CloseSection neighbour={neighbour} state={state} />}
        </div>
      </div>
    </div>
  )
}

function Facts({ opened: { neighbour, key }, now }: Pick<Props, 'opened' | 'now'>) {
  const t = useTranslations('placementNeighbours')
  const { address, departmentCode, lastSeenAt, lastFault, verifiedAt, verifiedByName, revokedAt, ourKeys } =
    neighbour
  const moment = (at: string) => momentWords(new Date(at), now)
  const facts = [
    [t('one.address'), address],
    [t('one.code'), departmentCode],
    [t('one.seen'), lastSeenAt ? moment(lastSeenAt) : t('neverSeen')],
    [t('one.fault'), lastFault],
    [
      t('one.compared'),
      verifiedAt && t('one.comparedBy', { name: verifiedByName ?? '', moment: moment(verifiedAt) }),
    ],
    [t('one.revokedAt'), revokedAt && moment(revokedAt)],
    [t('one.ourKey'), verifiedAt && t(ourKeys?.[0] === key.keyId ? 'one.ourKeyKnown' : 'one.ourKeyOld')],
  ] as const
  return (
    <dl className="facts">
      {facts.map(([name, words]) =>
        words ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

import { useTranslations } from 'next-intl'
import { ALL_FOLLOW_KINDS, FOLLOW_KINDS } from '@/domain/follow/followKinds'
import { Day } from '@/ui/Day'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { relativeDay } from '@/ui/relativeDay'
import { FOLLOWS_PATH } from '../FOLLOWS_PATH'
import { changeWords } from '../present/changeWords'
import type { FollowRow } from '../read/listFollows'
import { FollowButton } from './FollowButton'

type Props = { rows: readonly FollowRow[]; now: Date }

/** All that a person follows, kind by kind, each with its last change and its way out; what to do when there is nothing. */
export function FollowTable({ rows, now }: Props) {
  const t = useTranslations('follow')
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('empty')}
        text={t('emptyText')}
        next={{ href: '/recherche', label: t('search') }}
      />
    )
  return ALL_FOLLOW_KINDS.map((kind) => ({ kind, own: rows.filter((row) => row.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => (
      <section key={kind} aria-labelledby={`suivis-${kind}`}>
        <h2 id={`suivis-${kind}`}>{FOLLOW_KINDS[kind].plural}</h2>
        <ul className="lines">
          {own.map((row) => (
            <FollowLine key={row.id} row={row} now={now} />
          ))}
        </ul>
      </section>
    ))
}

function FollowLine({ row, now }: { row: FollowRow; now: Date }) {
  const t = useTranslations('follow')
  const { kind, target, label, path, lastChange } = row
  return (
    <li className="actions">
      <span className="grow">
        {path ? <a href={path}>{frenchSpaces(label)}</a> : <span>{t('closed', { number: target })}</span>}
        <br />
        <span className="small dim">
          {lastChange ? (
            <>
              {changeWords(lastChange)}
              {kind !== 'sheet' && ` : ${frenchSpaces(lastChange.title)}`},{' '}
              <Day date={lastChange.at}>{relativeDay(new Date(lastChange.at), now)}</Day>
            </>
          ) : (
            t('quiet')
          )}
        </span>
      </span>
      <FollowButton followed={{ kind, target }} label={label} isFollowed back={FOLLOWS_PATH} bare />
    </li>
  )
}

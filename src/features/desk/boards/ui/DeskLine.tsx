import { AlertTriangle, Clock, Flag } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { MOST_REMINDERS } from '@/domain/membership/reminderSchedule'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { OnPaper } from '@/ui/OnPaper'
import type { BoardRow } from '../BoardRow'
import type { DeskList } from '../DeskList'
import { lineId } from '../present/lineId'
import { OwnInvitation } from './OwnInvitation'
import { useLineWords } from './useLineWords'

const ICONS = { late: AlertTriangle, soon: Clock, info: Flag }

type Props = { row: BoardRow; list: DeskList; hasBox: boolean; isChecked: boolean; now: Date }

/** One line: its box, its name and why it is there, its state, who reads it, who answers for it. */
export function DeskLine({ row, list, hasBox, isChecked, now }: Props) {
  const t = useTranslations('boards')
  const { why, state } = useLineWords(row, list.code, now)
  const Icon = ICONS[list.tone]
  const isPending = list.code === 'invitations' || list.code === 'requests'
  const isSilent = list.code === 'invitations' && (row.reminders ?? 0) >= MOST_REMINDERS
  return (
    <li id={lineId(row.id)} data-line className="desk-line">
      {hasBox && (
        <label className="pick">
          <input type="checkbox" name="sheet" value={row.key} defaultChecked={isChecked} />
          <span className="sr">{t('select', { name: row.name })}</span>
        </label>
      )}
      <div className="what">
        {row.href && !isPending ? (
          <a className="t" data-open href={row.href}>
            {frenchSpaces(row.name)}
          </a>
        ) : (
          <strong className="t">{frenchSpaces(row.name)}</strong>
        )}{' '}
        {row.number && row.number !== row.name && <span className="xs dim num">{row.number}</span>}
        <span className="why-here">
          <OnPaper {...why} />
        </span>
      </div>
      <span className={`state pill ${isSilent ? 'late' : list.tone}`}>
        <Icon className="icon" aria-hidden />
        {isSilent ? t('line.silent') : state}
      </span>
      <span className="reads num">
        {row.reads !== null && (
          <>
            {row.reads}
            <span className="reads-unit"> {t('reads', { count: row.reads })}</span>
          </>
        )}
      </span>
      <span className="who">{row.owner ?? ''}</span>
      {list.acts.includes('invite') && hasBox && <OwnInvitation row={row} />}
      {isPending && (
        <a
          className="btn quiet"
          data-open
          href={row.href}
          aria-label={
            list.code === 'requests' ? t('answerTo', { name: row.name }) : t('manageOf', { name: row.name })
          }
        >
          {list.code === 'requests' ? t('answer') : t('manage')}
        </a>
      )}
    </li>
  )
}

import { useTranslations } from 'next-intl'
import type { BoardGesture, BoardList } from '@/domain/board/boardLists'
import { MOST_REMINDERS } from '@/domain/membership/reminderSchedule'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { OnPaper } from '@/ui/OnPaper'
import type { BoardRow } from '../BoardRow'
import { useLineWords } from './useLineWords'

type Props = {
  row: BoardRow
  list: BoardList
  gestures: readonly BoardGesture[]
  isChecked: boolean
  now: Date
}

/** One line: its box, its name, what makes it urgent, and its own way on. */
export function BoardLineItem({ row, list, gestures, isChecked, now }: Props) {
  const t = useTranslations('boards')
  const words = useLineWords(row, list.code, now)
  const isPending = list.code === 'invitations' || list.code === 'requests'
  return (
    <li className="actions">
      {gestures.length > 0 && (
        <label className="grid min-h-11 min-w-11 place-items-center">
          <input
            type="checkbox"
            className="!w-6 !h-6"
            name="sheet"
            value={row.key}
            defaultChecked={isChecked}
          />
          <span className="sr">{t('select', { name: row.name })}</span>
        </label>
      )}
      <span className="min-w-0 flex-1 basis-52">
        {row.href && !isPending ? (
          <a href={row.href}>{frenchSpaces(row.name)}</a>
        ) : (
          <strong>{frenchSpaces(row.name)}</strong>
        )}{' '}
        <span className="xs dim num">{row.number}</span>
        <br />
        <span className="small dim">
          <OnPaper {...words} />
        </span>
      </span>
      {list.code === 'invitations' && (row.reminders ?? 0) >= MOST_REMINDERS && (
        <span className="tag late">{t('line.silent')}</span>
      )}
      {gestures.includes('invite') && <OwnInvitation row={row} />}
      {isPending && (
        <a
          className="btn quiet"
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

/** The invitation prepared for the sheet's own address, for this line alone or with the others. */
function OwnInvitation({ row: { number, name, email } }: { row: BoardRow }) {
  const t = useTranslations('boards')
  return (
    <>
      <input
        className="input !w-auto"
        name={`email-${number}`}
        type="email"
        maxLength={320}
        autoComplete="off"
        defaultValue={email ?? ''}
        aria-label={t('emailOf', { name })}
      />
      <button
        type="submit"
        name="alone"
        value={number}
        className="btn quiet"
        aria-label={t('inviteTo', { name })}
      >
        {t('inviteOne')}
      </button>
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { BoardGesture, BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import type { BoardRow } from '../BoardRow'
import { boardPath } from '../boardPath'
import { listOwners } from '../read/listOwners'
import { BoardLineItem } from './BoardLineItem'
import { GestureBar } from './GestureBar'

type Props = {
  payload: Payload
  list: BoardList
  kind: AnsweredKind
  commune: string
  page: number
  rows: BoardRow[]
  /** What this person may do with the lines; nothing shows no box. */
  gestures: readonly BoardGesture[]
  isAllChecked: boolean
  now: Date
}

/** The lines of a list with their boxes and, under them, what is done with those that are checked. Works without any script. */
export async function BoardForm(props: Props) {
  const { payload, list, kind, commune, page, rows, gestures, isAllChecked, now } = props
  const t = await getTranslations('boards')
  const owners = gestures.includes('assign') ? await listOwners(payload) : []
  const lines = (
    <ul className="lines">
      {rows.map((row) => (
        <BoardLineItem
          key={row.id}
          row={row}
          list={list}
          gestures={gestures}
          isChecked={isAllChecked}
          now={now}
        />
      ))}
    </ul>
  )
  if (gestures.length === 0) return lines
  const here = boardPath({ list, kind, commune, page })
  return (
    <form method="post" action="/bureau/agir" className="grid gap-4">
      {/* The default button of the form: Enter in a field must not press the button of the first line. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="list" value={list.slug} />
      <input type="hidden" name="nature" value={kind} />
      <input type="hidden" name="commune" value={commune} />
      <input type="hidden" name="page" value={page} />
      <p className="way">
        <a href={isAllChecked ? here : `${here}&tout=1`}>{t(isAllChecked ? 'selectNone' : 'selectAll')}</a>
      </p>
      {lines}
      <GestureBar gestures={gestures} owners={owners} />
    </form>
  )
}

import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { BoardGesture } from '@/domain/board/boardGestures'
import { boardPath, type DeskFilters, filterParams } from '../boardPath'
import type { DeskList } from '../DeskList'
import { listOwners } from '../read/listOwners'
import type { DeskLine as Line } from '../read/todayLines'
import { DeskBar } from './DeskBar'
import { DeskKeys } from './DeskKeys.client'
import { DeskLine } from './DeskLine'
import { useKeyWords } from './useKeyWords'

type Props = {
  payload: Payload
  list: DeskList
  filters: DeskFilters
  page: number
  lines: readonly Line[]
  /** What this person may do with the lines; nothing shows no box. */
  acts: readonly BoardGesture[]
  isAllChecked: boolean
  now: Date
}

/** The lines of a list with their boxes and, under them, what is done with those that are checked. Works without any script. */
export async function DeskForm({ payload, list, filters, page, lines, acts, isAllChecked, now }: Props) {
  const t = await getTranslations('boards')
  const owners = acts.includes('assign') ? await listOwners(payload) : []
  const here = boardPath({ list, page, ...filters })
  const rows = (
    <>
      <p className="desk-names xs dim" aria-hidden="true">
        <span>{t('columns.what')}</span>
        <span>{t('columns.state')}</span>
        <span>{t('columns.reads')}</span>
        <span>{t('columns.who')}</span>
      </p>
      <ul className="lines desk-lines">
        {lines.map(({ list: own, row }) => (
          <DeskLine
            key={row.id}
            row={row}
            list={own}
            hasBox={row.key !== '' && acts.some((act) => own.acts.includes(act))}
            isChecked={isAllChecked}
            now={now}
          />
        ))}
      </ul>
    </>
  )
  if (acts.length === 0)
    return (
      <>
        <div className="way">
          <Keys mayVerify={false} />
        </div>
        {rows}
      </>
    )
  return (
    <form method="post" action="/bureau/agir" className="desk-form">
      {/* The default button of the form: Enter in a field must not press the button of the first line. */}
      <button type="submit" disabled hidden />
      <input type="hidden" name="list" value={list.slug} />
      <input type="hidden" name="page" value={page} />
      <input type="hidden" name="order" value={lines.map(({ row }) => `${row.id}~${row.key}`).join(' ')} />
      {[...filterParams(filters)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="way">
        <a href={isAllChecked ? here : `${here}${here.includes('?') ? '&' : '?'}tout=1`}>
          {t(isAllChecked ? 'selectNone' : 'selectAll')}
        </a>
        <span className="small dim">{t('mostLines')}</span>
        <Keys mayVerify={acts.includes('verify')} />
      </div>
      {rows}
      <DeskBar acts={acts} owners={owners} />
    </form>
  )
}

function Keys({ mayVerify }: { mayVerify: boolean }) {
  return <DeskKeys words={useKeyWords('list')} mayVerify={mayVerify} />
}

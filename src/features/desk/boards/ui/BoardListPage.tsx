import { Download } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { canDoOnBoard, kindsOnBoard } from '@/access/boardRights'
import { isAnsweredKind } from '@/domain/sheet/sheetKinds'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { boardPath, filterParams } from '../boardPath'
import type { NamedList } from '../deskListOf'
import { askOf, readFilters } from '../read/readFilters'
import { withReads } from '../read/withReads'
import { BoardReport } from './BoardReport'
import { BoardTabs } from './BoardTabs'
import { DeskFilters } from './DeskFilters'
import { DeskForm } from './DeskForm'

const A_PAGE = 50

type Props = { payload: Payload; user: User; named: NamedList; params: URLSearchParams }

/** One list of the desk: why it harms, its kinds, its filters, its lines with what one may do with them. */
export async function BoardListPage({ payload, user, named, params }: Props) {
  const { list, kind, kinds } = named
  const filters = readFilters(params, kind)
  const asked = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const now = clock.now()
  const ask = await askOf({ payload, now, kinds, filters, userId: user.id })
  const [t, { rows, pages }] = await Promise.all([
    getTranslations('boards'),
    list.reader.page(ask, asked, A_PAGE),
  ])
  const read = await withReads(payload, rows, now)
  const about = kinds.length > 0 ? kinds : kindsOnBoard(user, ['organisations'])
  const acts = list.acts.filter(
    (act) =>
      about.some((each) => canDoOnBoard(user, act, each)) &&
      (act !== 'remind' || about.some((each) => isAnsweredKind(each))),
  )
  const name = t(`list.${list.code}.name`)
  const isNarrow = filterParams(filters).size > 0
  const followed = kindsOnBoard(user, list.kinds)
  return (
    <div className="page desk">
      <DeskCrumbs here={name} />
      <div className="desk-head">
        <div>
          <h1>{name}</h1>
          <p className="small dim">{t(`list.${list.code}.harm`)}</p>
        </div>
        <p className="actions no-print">
          {list.page && (
            <a className="btn" href={list.page}>
              {t('answerThem')}
            </a>
          )}
          {rows.length > 0 && (
            <a
              className="btn quiet"
              href={boardPath({ list, ...filters }, 'file')}
              aria-label={t('csvOf', { name })}
            >
              <Download className="icon" aria-hidden /> {t('csv')}
            </a>
          )}
        </p>
      </div>
      <Outcome texts="boards" info={null} fault={params.get('erreur')} />
      <BoardReport params={params} />
      <Outcome texts="memberships" info={params.get('info')} fault={null} />
      {followed.length > 1 && <BoardTabs list={list} followed={followed} filters={filters} ask={ask} />}
      {list.narrows && <DeskFilters payload={payload} list={list} kinds={[]} filters={filters} />}
      <ResultsArea>
        {read.length === 0 ? (
          <p className="empty">{t(isNarrow ? 'noneHere' : `list.${list.code}.well`)}</p>
        ) : (
          <DeskForm
            payload={payload}
            list={list}
            filters={filters}
            page={asked}
            lines={read.map((row) => ({ list, row }))}
            acts={acts}
            isAllChecked={params.get('tout') === '1'}
            now={now}
          />
        )}
      </ResultsArea>
      <Pager
        page={asked}
        pages={pages}
        label={t('pages')}
        previous={t('previous')}
        next={t('next')}
        href={(page) => boardPath({ list, ...filters, page })}
      />
    </div>
  )
}

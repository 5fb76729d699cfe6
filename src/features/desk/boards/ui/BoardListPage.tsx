import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { canDoOnBoard } from '@/access/boardRights'
import type { BoardGesture, BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { ResultsArea } from '@/ui/filters/ResultsArea'
import { Outcome } from '@/ui/Outcome'
import { Pager } from '@/ui/Pager'
import { boardPath } from '../boardPath'
import { kindWords } from '../present/kindWords'
import { boardReaders } from '../read/boardReaders'
import { BoardFilter } from './BoardFilter'
import { BoardForm } from './BoardForm'
import { BoardReport } from './BoardReport'
import { BoardTabs } from './BoardTabs'

const A_PAGE = 50

type Props = {
  payload: Payload
  user: User
  named: { list: BoardList; kind: AnsweredKind }
  params: URLSearchParams
}

/** One list of the board: its kinds, its filter, its lines with what one may do with them. */
export async function BoardListPage({ payload, user, named, params }: Props) {
  const { list, kind } = named
  const commune = (params.get('commune') ?? '').trim().slice(0, 100)
  const asked = Math.max(1, Number.parseInt(params.get('page') ?? '1', 10) || 1)
  const now = clock.now()
  const [t, { rows, pages }] = await Promise.all([
    getTranslations('boards'),
    boardReaders[list.code].page({ payload, kind, commune, now }, asked, A_PAGE),
  ])
  const gestures: readonly BoardGesture[] = list.gestures
  const may = gestures.filter((gesture) => canDoOnBoard(user, gesture, kind))
  const name = t(`list.${list.code}.name`)
  const wellHere = list.kinds.length > 1 ? t('noneOfKind', kindWords(kind)) : t(`list.${list.code}.well`)
  const well = commune ? t('noneHere', { commune }) : wellHere
  return (
    <div className="page">
      <DeskCrumbs here={name} />
      <h1>{name}</h1>
      <Outcome texts="boards" info={null} fault={params.get('erreur')} />
      <BoardReport params={params} />
      <Outcome texts="memberships" info={params.get('info')} fault={null} />
      <BoardTabs payload={payload} user={user} {...named} />
      <div className="actions">
        {list.family !== 'decisions' && list.family !== 'mails' && (
          <BoardFilter {...named} commune={commune} />
        )}
        {rows.length > 0 && (
          <a
            className="btn quiet ml-auto"
            href={boardPath({ ...named, commune }, 'file')}
            aria-label={t('csvOf', { name })}
          >
            {t('csv')}
          </a>
        )}
      </div>
      <ResultsArea>
        {rows.length === 0 ? (
          <p className="empty">{well}</p>
        ) : (
          <BoardForm
            payload={payload}
            {...named}
            commune={commune}
            page={asked}
            rows={rows}
            gestures={may}
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
        href={(page) => boardPath({ ...named, commune, page })}
      />
    </div>
  )
}

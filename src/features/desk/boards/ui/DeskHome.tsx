import { Download, Plus } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import { canDoOnBoard, kindsOnBoard } from '@/access/boardRights'
import { isEditor } from '@/access/roles'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { clock } from '@/infra/clock'
import type { User } from '@/payload-types'
import { Outcome } from '@/ui/Outcome'
import { boardPath } from '../boardPath'
import { DESK_LISTS } from '../DESK_LISTS'
import { deskListOf } from '../deskListOf'
import { countDesk } from '../read/countDesk'
import { deskShare } from '../read/deskShare'
import { askOf, readFilters } from '../read/readFilters'
import { listsOf, todayLines } from '../read/todayLines'
import { withReads } from '../read/withReads'
import { BoardReport } from './BoardReport'
import { DeskAside } from './DeskAside'
import { DeskFigures } from './DeskFigures'
import { DeskFilters } from './DeskFilters'
import { DeskForm } from './DeskForm'

type Props = { payload: Payload; user: User; params: URLSearchParams }

/** What to do today, in the order in which it harms readers: figures first, then the lines to treat, then everything else with its number. */
export async function DeskHome({ payload, user, params }: Props) {
  const now = clock.now()
  const named = deskListOf(user, 'aujourd-hui', params.get('nature'))
  if (!named) return null
  const { list, kind, kinds } = named
  const filters = readFilters(params, kind)
  const [t, counts, found] = await Promise.all([
    getTranslations('boards'),
    countDesk(payload, user, now),
    askOf({ payload, now, kinds, filters, userId: user.id }).then((ask) =>
      todayLines(listsOf(DESK_LISTS, user), ask),
    ),
  ])
  const [share, rows] = await Promise.all([
    deskShare(payload, user, counts),
    withReads(
      payload,
      found.map(({ row }) => row),
      now,
    ),
  ])
  const lines = found.map((line, at) => ({ ...line, row: rows[at] ?? line.row }))
  const acts = list.acts.filter((act) => ALL_SHEET_KINDS.some((each) => canDoOnBoard(user, act, each)))
  const isMine = filters.owner === 'moi'
  const total = counts.reduce((sum, { list: each, count }) => (each.isToday ? sum + count : sum), 0)
  return (
    <div className="page desk">
      <div className="desk-head">
        <div>
          <h1>{t('title')}</h1>
          <p className="small dim">{t('lead', { day: dayName(now) })}</p>
        </div>
        <p className="actions no-print">
          <a className="btn quiet" href={boardPath({ list, ...filters, owner: isMine ? '' : 'moi' })}>
            {t(isMine ? 'everybodys' : 'onlyMine')}
          </a>
          <a
            className="btn quiet"
            href={boardPath({ list, ...filters }, 'file')}
            aria-label={t('csvOf', { name: t('today') })}
          >
            <Download className="icon" aria-hidden /> {t('csv')}
          </a>
          {isEditor(user) && (
            <a className="btn" href="/admin/collections/schemes/create">
              <Plus className="icon" aria-hidden /> {t('write')}
            </a>
          )}
        </p>
      </div>
      <Outcome texts="boards" info={null} fault={params.get('erreur')} />
      <BoardReport params={params} />
      <DeskFigures
        counts={counts}
        share={share}
        oldestReport={found.find((line) => line.list.code === 'reports')?.row.at ?? null}
        now={now}
      />
      <div className="desk-cols">
        <section aria-labelledby="a-traiter">
          <div className="head">
            <h2 id="a-traiter">{t('today')}</h2>
            <span className="small dim">
              {t('inAll', { shown: lines.length, count: Math.max(total, lines.length) })}
            </span>
          </div>
          <DeskFilters
            payload={payload}
            list={list}
            kinds={kindsOnBoard(user, ALL_SHEET_KINDS)}
            filters={filters}
          />
          {lines.length === 0 ? (
            <p className="empty">{t('todayNone')}</p>
          ) : (
            <DeskForm
              payload={payload}
              list={list}
              filters={filters}
              page={1}
              lines={lines}
              acts={acts}
              isAllChecked={params.get('tout') === '1'}
              now={now}
            />
          )}
        </section>
        <DeskAside counts={counts} />
      </div>
    </div>
  )
}

const DAY = new Intl.DateTimeFormat('fr-FR', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Paris',
})

/** « Samedi 28 novembre ». */
const dayName = (date: Date): string => DAY.format(date).replace(/^./, (first) => first.toUpperCase())

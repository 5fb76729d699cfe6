import { getTranslations } from 'next-intl/server'
import type { Payload } from 'payload'
import type { Reader } from '@/access/roles'
import type { BoardList } from '@/domain/board/boardLists'
import type { AnsweredKind } from '@/domain/sheet/sheetKinds'
import { clock } from '@/infra/clock'
import { boardPath } from '../boardPath'
import { kindWords } from '../present/kindWords'
import { countBoards } from '../read/countBoards'

type Props = { payload: Payload; user: Reader; list: BoardList; kind: AnsweredKind }

/** The lists of the same family, and the kinds of sheet of this one, each with its number. */
export async function BoardTabs({ payload, user, list, kind }: Props) {
  const [t, boards] = await Promise.all([
    getTranslations('boards'),
    countBoards(payload, user, clock.now(), list.family),
  ])
  const own = boards.find((board) => board.list.code === list.code)
  return (
    <>
      {boards.length > 1 && (
        <nav className="tabs jump" aria-label={t('lists')}>
          {boards.map((board) => (
            <a
              key={board.list.code}
              href={boardPath({ list: board.list, kind: board.list.kinds[0] })}
              aria-current={board.list.code === list.code ? 'page' : undefined}
            >
              {t(`list.${board.list.code}.short`)}
              <span className="num">{board.counts.reduce((sum, { count }) => sum + count, 0)}</span>
            </a>
          ))}
        </nav>
      )}
      {own && own.counts.length > 1 && (
        <nav className="tabs jump" aria-label={t('natures')}>
          {own.counts.map((each) => (
            <a key={each.kind} href={each.href} aria-current={each.kind === kind ? 'page' : undefined}>
              {t('nature', { count: each.count, ...kindWords(each.kind) })}
            </a>
          ))}
        </nav>
      )}
    </>
  )
}

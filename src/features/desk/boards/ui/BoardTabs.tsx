import { getTranslations } from 'next-intl/server'
import type { SheetKind } from '@/domain/sheet/sheetKinds'
import type { BoardAsk } from '../BoardReader'
import { boardPath, type DeskFilters } from '../boardPath'
import type { DeskList } from '../DeskList'
import { kindWords } from '../present/kindWords'

type Props = {
  list: DeskList
  /** Every kind that this person follows in the list. */
  followed: readonly SheetKind[]
  filters: DeskFilters
  ask: BoardAsk
}

/** The kinds of sheet of a list, each with its number under the same filters. */
export async function BoardTabs({ list, followed, filters, ask }: Props) {
  const t = await getTranslations('boards')
  const counts = await Promise.all(
    followed.map(async (kind) => ({ kind, count: await list.reader.count({ ...ask, kinds: [kind] }) })),
  )
  const full = counts.filter(({ kind, count }) => count > 0 || kind === filters.kind)
  if (full.length < 2 && !filters.kind) return null
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <nav className="tabs jump" aria-label={t('natures')}>
      <a href={boardPath({ list, ...filters, kind: null })} aria-current={filters.kind ? undefined : 'page'}>
        {t('everyNature')}
        <span className="num">{t('number', { count: total })}</span>
      </a>
      {full.map(({ kind, count }) => (
        <a
          key={kind}
          href={boardPath({ list, ...filters, kind })}
          aria-current={kind === filters.kind ? 'page' : undefined}
        >
          {t('nature', { count, ...kindWords(kind) })}
        </a>
      ))}
    </nav>
  )
}

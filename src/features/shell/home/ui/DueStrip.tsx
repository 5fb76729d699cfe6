import { Inbox } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { BoardFamily } from '@/domain/board/boardLists'
import { kindWords } from '@/features/desk/boards/present/kindWords'
import type { BoardCount } from '@/features/desk/boards/read/countBoards'

const FIRST = 6
/** What is due, then what somebody waits for: the board has the rest. */
const ORDER: readonly BoardFamily[] = ['verification', 'decisions', 'facilities', 'keepers', 'mails']

/** The first lists of the board that hold something, one a line, counted as the board counts them: each number leads to its list. */
export function DueStrip({ boards }: { boards: readonly BoardCount[] }) {
  const t = useTranslations('home')
  const words = useTranslations('boards')
  const full = boards
    .map(({ list, counts }) => ({ list, counts: counts.filter(({ count }) => count > 0) }))
    .filter(({ counts }) => counts.length > 0)
    .sort((a, b) => ORDER.indexOf(a.list.family) - ORDER.indexOf(b.list.family))
  return (
    <section className="todo" aria-labelledby="a-faire">
      <h2 id="a-faire">
        <Inbox className="icon" aria-hidden /> {t('todo')}
      </h2>
      {full.length === 0 && <p>{t('nothingDue')}</p>}
      <ul>
        {full.slice(0, FIRST).map(({ list, counts }) => (
          <li key={list.code}>
            <span>{words(`list.${list.code}.name`)}</span>
            {counts.map(({ kind, count, href }) => (
              <a key={kind} href={href}>
                {list.family === 'verification'
                  ? words('nature', { count, ...kindWords(kind) })
                  : words(`list.${list.code}.count`, { count })}
              </a>
            ))}
          </li>
        ))}
      </ul>
      <a className="last" href="/bureau">
        {t('openDesk')}
      </a>
    </section>
  )
}

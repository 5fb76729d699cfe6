import { useTranslations } from 'next-intl'
import { chapterPath } from '@/domain/guide/chapterPath'
import { planNumbers } from '@/domain/guide/planNumbers'
import { itemsOf, withinChapter } from '@/domain/guide/planOrder'
import { hasEnded } from '@/domain/sheet/hasEnded'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { Freshness } from '@/features/sheets/ui/Freshness'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ListedPlan } from '../read/findChapter'
import type { ListedArticle } from '../read/planArticles'

type Props = { plan: ListedPlan; chapter: string; now: Date }

/** What a chapter holds, in the order of the plan: its sheets as rows, then each of its chapters with its own. */
export function ChapterItems({ plan, chapter, now }: Props) {
  const numbers = planNumbers(plan)
  const listed = new Map(plan.articles.map((article) => [article.id, article]))
  return <Items parent={chapter} level={2} {...{ plan, numbers, listed, now }} />
}

type Inside = Omit<Props, 'chapter'> & {
  parent: string
  level: number
  numbers: ReadonlyMap<string, string>
  listed: ReadonlyMap<string, ListedArticle>
}

function Items({ parent, level, ...inside }: Inside) {
  const { plan, numbers, listed, now } = inside
  const t = useTranslations('guide')
  const Heading = level === 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return (
    <ol className="guide-items">
      {itemsOf(plan, parent).map(({ chapter, article }) => {
        if (article) {
          const row = listed.get(article.id)
          return row ? (
            <Row
              key={article.id}
              row={row}
              planNumber={numbers.get(article.id) ?? ''}
              now={now}
              as={Heading}
            />
          ) : null
        }
        const held = withinChapter(plan.chapters, chapter.id)
        const count = plan.articles.filter(({ chapter: at }) => at && held.includes(at)).length
        return (
          <li key={chapter.id} className="guide-section">
            <Heading>
              <a className="guide-section-title" href={chapterPath(chapter.id)}>
                <span className="num">{numbers.get(chapter.id)}</span> {frenchSpaces(chapter.title)}
              </a>{' '}
              <span className="small dim">{t('count', { count })}</span>
            </Heading>
            {count > 0 && <Items {...inside} parent={chapter.id} level={level + 1} />}
          </li>
        )
      })}
    </ol>
  )
}

type RowProps = { row: ListedArticle; planNumber: string; now: Date; as: 'h2' | 'h3' | 'h4' }

function Row({ row, planNumber, now, as: Heading }: RowProps) {
  const t = useTranslations('search')
  return (
    <li className="hit">
      <div className="l1">
        <span className="kind num">{planNumber}</span>
        <span className="xs dim">{t('number', { number: row.number })}</span>
        <Freshness verifiedAt={row.verifiedAt} reviewDueAt={row.reviewDueAt} now={now} />
      </div>
      <Heading>
        <a className="t" href={sheetPath(row.number)}>
          {frenchSpaces(row.title)}
        </a>
      </Heading>
      {row.summary && <p>{frenchSpaces(row.summary)}</p>}
      {hasEnded(row.validUntil, now) && (
        <div className="l4">
          <span className="tag late">{t('ended')}</span>
        </div>
      )}
    </li>
  )
}

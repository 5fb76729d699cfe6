import { ArrowDown, ArrowUp, FolderOpen, Move, Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type PlanItem, rankOf, withinChapter } from '@/domain/guide/planOrder'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import type { EditorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { movePath, planPath } from '../guideDeskPaths'

type Props = {
  plan: EditorPlan
  item: PlanItem
  planNumber: string
  /** Its neighbours in the list, `null` at its ends. */
  before: PlanItem | null
  after: PlanItem | null
  afterNext: PlanItem | null
}

/** A line of the plan: what it is, and one link a move; each shows what it renumbers before anything is saved. */
export function PlanRow({ plan, item, planNumber, before, after, afterNext }: Props) {
  const t = useTranslations('guideDesk')
  const { chapter, article } = item
  const { id } = chapter ?? article
  const title = frenchSpaces((chapter ?? article).title)
  const parent = chapter ? chapter.parent : article.chapter
  const move = (rank: number | null) => movePath(id, { chapter: parent, rank })
  const within = chapter ? withinChapter(plan.chapters, id) : []
  const count = plan.articles.filter((each) => each.chapter && within.includes(each.chapter)).length
  const isDraft = plan.articles.some((each) => each.id === id && !each.isPublished)
  const edit = `/admin/collections/${chapter ? 'chapters' : 'articles'}/${id}`
  return (
    <li id={id}>
      <div className="what">
        <span className="num">{planNumber}</span>
        {chapter ? (
          <a href={planPath(id)}>
            <FolderOpen className="icon" aria-hidden />
            {title}
          </a>
        ) : (
          <a href={isDraft ? `${sheetPath(article.number)}?brouillon=1` : sheetPath(article.number)}>
            {title}
          </a>
        )}
        <span className="small dim num">{chapter ? t('count', { count }) : article.number}</span>
        {isDraft && <span className="tag soon">{t('draft')}</span>}
      </div>
      <div className="actions">
        {before && (
          <a className="btn quiet" href={move(rankOf(before))} aria-label={t('upOf', { title })}>
            <ArrowUp className="icon" aria-hidden />
            {t('up')}
          </a>
        )}
        {after && (
          <a
            className="btn quiet"
            href={move(afterNext ? rankOf(afterNext) : null)}
            aria-label={t('downOf', { title })}
          >
            <ArrowDown className="icon" aria-hidden />
            {t('down')}
          </a>
        )}
        <a className="btn quiet" href={movePath(id)} aria-label={t('moveOf', { title })}>
          <Move className="icon" aria-hidden />
          {t('move')}
        </a>
        <a className="btn quiet" href={edit} aria-label={t('editOf', { title })}>
          <Pencil className="icon" aria-hidden />
          {t('edit')}
        </a>
      </div>
    </li>
  )
}

import { Download, FilePlus, FolderPlus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { planNumbers } from '@/domain/guide/planNumbers'
import { itemsOf } from '@/domain/guide/planOrder'
import type { EditorPlan } from '@/features/catalogue/articles/read/editorPlan'
import { DeskCrumbs } from '@/features/sheets/ui/DeskCrumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Outcome } from '@/ui/Outcome'
import { planPath } from '../guideDeskPaths'
import { PlanFaults } from './PlanFaults'
import { PlanRow } from './PlanRow'

type Props = {
  plan: EditorPlan
  /** The chapter that is arranged; `null` for the top. */
  chapter: { id: string; title: string; line: readonly { id: string; title: string }[] } | null
  info: string | null
  fault: string | null
}

/** One level of the plan, each line with its moves: no script, every gesture by keyboard. */
export function PlanDesk({ plan, chapter, info, fault }: Props) {
  const t = useTranslations('guideDesk')
  const numbers = planNumbers(plan)
  const items = itemsOf(plan, chapter?.id ?? null)
  const above = (chapter?.line ?? []).slice(0, -1)
  return (
    <>
      <DeskCrumbs
        through={
          chapter
            ? [
                { href: planPath(null), text: t('title') },
                ...above.map(({ id, title }) => ({ href: planPath(id), text: frenchSpaces(title) })),
              ]
            : []
        }
        here={chapter ? frenchSpaces(chapter.title) : t('title')}
      />
      <div className="page">
        <h1>
          {chapter
            ? t('inside', { number: numbers.get(chapter.id) ?? '', title: frenchSpaces(chapter.title) })
            : t('title')}
        </h1>
        <p className="lead dim">{t('lead')}</p>
        <Outcome texts="guideDesk" info={info} fault={fault} />
        <p className="actions">
          <a className="btn quiet" href="/admin/collections/chapters/create">
            <FolderPlus className="icon" aria-hidden />
            {t('newChapter')}
          </a>
          <a className="btn quiet" href="/admin/collections/articles/create">
            <FilePlus className="icon" aria-hidden />
            {t('newArticle')}
          </a>
          {!chapter && (
            <a className="btn bare" href="/bureau/guide/telecharger" download>
              <Download className="icon" aria-hidden />
              {t('export')}
            </a>
          )}
          <a className="btn bare" href={chapter ? `/guide/chapitre/${chapter.id}` : '/guide'}>
            {t('seeGuide')}
          </a>
        </p>
        {items.length === 0 ? (
          <EmptyState text={t('empty')} next={{ href: '/guide', label: t('emptyNext') }} />
        ) : (
          <section aria-label={t('items')}>
            <ol className="plan-desk">
              {items.map((item, at) => (
                <PlanRow
                  key={(item.chapter ?? item.article).id}
                  plan={plan}
                  item={item}
                  planNumber={numbers.get((item.chapter ?? item.article).id) ?? ''}
                  before={items[at - 1] ?? null}
                  after={items[at + 1] ?? null}
                  afterNext={items[at + 2] ?? null}
                />
              ))}
            </ol>
          </section>
        )}
        {!chapter && <PlanFaults plan={plan} />}
      </div>
    </>
  )
}

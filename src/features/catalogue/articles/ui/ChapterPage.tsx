import { FolderTree, Pencil, Printer } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { chapterPath } from '@/domain/guide/chapterPath'
import { Crumbs } from '@/ui/Crumbs'
import { EmptyState } from '@/ui/EmptyState'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import type { ChapterOfGuide } from '../read/findChapter'
import { ChapterItems } from './ChapterItems'
import { GuideTree } from './GuideTree'
import { GuideWays } from './GuideWays'

type Props = {
  found: ChapterOfGuide
  editor: boolean
  now: Date
  numberNotice?: ReactNode
  follow?: ReactNode
}

/** A chapter of the guide: what it is about, then all it holds. */
export async function ChapterPage({ found, editor, now, numberNotice, follow }: Props) {
  const { chapter, plan, place } = found
  const [t, ts] = await Promise.all([getTranslations('guide'), getTranslations('scheme')])
  const above = place.line.slice(0, -1)
  const count = plan.articles.length
  return (
    <>
      <Crumbs
        label={ts('crumbs')}
        steps={[
          { href: '/guide', text: t('title') },
          ...above.map(({ id, planNumber, title }) => ({
            href: chapterPath(id),
            text: `${planNumber} ${frenchSpaces(title)}`,
          })),
        ]}
        here={t('chapter', { number: place.planNumber ?? '' })}
      />
      {numberNotice}
      <div className="guide-frame">
        <div className="guide-side no-print">
          <GuideTree tree={place.tree} />
        </div>
        <div className="guide-chapter">
          <div className="title">
            <div className="meta">
              <span className="kind num">{t('chapter', { number: place.planNumber ?? '' })}</span>
              <span className="xs dim">{t('count', { count })}</span>
            </div>
            <h1>{frenchSpaces(chapter.title)}</h1>
            <div className="prose">
              <Prose text={paragraphs(chapter.introduction)} />
            </div>
          </div>
          <GuideTree tree={place.tree} folded />
          <div className="actions no-print">
            {count > 0 && (
              <a className="btn quiet" href={`${chapterPath(chapter.id)}/imprimer`}>
                <Printer className="icon" aria-hidden />
                {t('printChapter')}
              </a>
            )}
            {follow}
            {editor && (
              <>
                <a className="btn quiet" href={`/admin/collections/chapters/${chapter.id}`}>
                  <Pencil className="icon" aria-hidden />
                  {t('editChapter')}
                </a>
                <a className="btn quiet" href={`/bureau/guide#${chapter.id}`}>
                  <FolderTree className="icon" aria-hidden />
                  {t('arrange')}
                </a>
              </>
            )}
          </div>
          {count === 0 && (
            <EmptyState text={t('emptyChapter')} next={{ href: '/guide', label: t('seePlan') }} />
          )}
          <ChapterItems plan={plan} chapter={chapter.id} now={now} />
          <GuideWays previous={place.previous} next={place.next} />
        </div>
      </div>
    </>
  )
}

import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { chapterPath } from '@/domain/guide/chapterPath'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { ReadAt } from '@/features/sheets/editions/ui/ReadAt'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import { bodyHeadings } from '@/features/sheets/richText/present/bodyHeadings'
import type { RichTextExtras } from '@/features/sheets/richText/RichTextExtras'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { RichBody } from '@/features/sheets/richText/ui/RichBody'
import { LegalList } from '@/features/sheets/ui/LegalList'
import { SheetActions } from '@/features/sheets/ui/SheetActions'
import type { SheetSlots } from '@/features/sheets/ui/SheetSlots'
import { TimeNotices } from '@/features/sheets/ui/TimeNotices'
import { TrustCard } from '@/features/sheets/ui/TrustCard'
import { Crumbs } from '@/ui/Crumbs'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ReadableArticle } from '../present/ReadableArticle'
import type { LinkedSheet } from '../read/findArticleLinks'
import type { GuidePlace } from '../read/findGuidePlace'
import { GuideTree } from './GuideTree'
import { GuideWays } from './GuideWays'
import { LinkedSheets } from './LinkedSheets'

type Props = {
  article: ReadableArticle
  place: GuidePlace
  /** What its text is shown with. */
  extras: RichTextExtras
  related: readonly LinkedSheet[]
  /** The sheets whose texts lead here. */
  citing: readonly LinkedSheet[]
  slots: SheetSlots
  editor: boolean
  draft: boolean
  /** Where what changed is told; `null` where nothing did. */
  changesHref: string | null
  now: Date
  /** What must be known of the number that was asked for. */
  numberNotice?: ReactNode
  /** On the page of a day gone by: what is read, above it, and what stands in place of the card of trust and of all that acts on the sheet. */
  past?: { banner: ReactNode; card: ReactNode }
}

/** A sheet of the guide between its plan and what vouches for it; on a phone the trust stands first, the plan behind a fold. */
export async function ArticlePage(props: Props) {
  const { article, place, slots, editor, draft, now, past } = props
  const t = await getTranslations('guide')
  const ts = await getTranslations('scheme')
  const number = article.number ?? ''
  const path = sheetPath(number)
  const references = article.legalReferences ?? []
  const parts = [
    ...bodyHeadings(article.body).flatMap(({ id, level, text }) =>
      level === 2 ? [{ id, title: text }] : [],
    ),
    ...(references.length > 0 ? [{ id: 'textes', title: t('legal') }] : []),
    ...(props.related.length > 0 ? [{ id: 'aussi', title: t('related') }] : []),
    ...(props.citing.length > 0 ? [{ id: 'citee', title: t('citing') }] : []),
  ]
  return (
    <>
      <Crumbs
        label={ts('crumbs')}
        steps={[
          { href: '/guide', text: t('title') },
          ...place.line.map(({ id, planNumber, title }) => ({
            href: chapterPath(id),
            text: `${planNumber} ${frenchSpaces(title)}`,
          })),
        ]}
        here={ts('sheet', { number })}
      />
      {past?.banner}
      {props.numberNotice}
      <TimeNotices sheet={article} words="guide" now={now} draft={draft} path={path} />
      {slots.notice}
      <div className="guide-frame">
        <div className="guide-side no-print">
          <GuideTree tree={place.tree} />
        </div>
        <article className="sheet guide-sheet">
          <div className="title">
            <div className="meta">
              {place.planNumber && (
                <span className="kind num">{t('planNumber', { number: place.planNumber })}</span>
              )}
              <span className="xs dim">{ts('sheet', { number })}</span>
              {(article.acronyms ?? []).map((acronym) => (
                <span key={acronym} className="tag">
                  {acronym}
                </span>
              ))}
            </div>
            <h1>{frenchSpaces(article.title)}</h1>
            {article.summary && !isOpening(article) && (
              <p className="lead">{frenchSpaces(article.summary)}</p>
            )}
          </div>
          <aside>
            {past?.card ?? (
              <>
                <TrustCard scheme={article} now={now} changesHref={props.changesHref}>
                  {slots.report(null)}
                  {slots.edit}
                  {!draft && <ReadAt number={number} />}
                </TrustCard>
                <SheetActions
                  path={path}
                  favourite={slots.favourite}
                  editHref={editor ? `/admin/collections/articles/${article.id}` : null}
                  printLabel={t('print')}
                />
              </>
            )}
            {slots.quality}
            <div className="later">
              <Toc parts={parts} label={ts('inThisSheet')} />
            </div>
          </aside>
          <div className="text">
            <GuideTree tree={place.tree} folded />
            {parts.length > 1 && (
              <details className="fold onlyPhoneBlock">
                <summary>{ts('inThisSheet')}</summary>
                <Toc parts={parts} label={ts('inThisSheet')} />
              </details>
            )}
            <div className="prose">
              {article.body && (
                <section className="rich" aria-label={t('text')}>
                  <RichBody body={article.body} extras={props.extras} anchors />
                  {slots.report('texte')}
                </section>
              )}
              <AbbreviationList
                found={abbreviationsIn(
                  [article.title, article.summary ?? '', richTextToPlain(article.body)],
                  props.extras.glossary ?? new Map(),
                )}
              />
              {references.length > 0 && (
                <section aria-labelledby="textes">
                  <h2 id="textes">{t('legal')}</h2>
                  <LegalList references={references} officialUrl={null} />
                  {slots.report('textes')}
                </section>
              )}
              <LinkedSheets id="aussi" title={t('related')} sheets={props.related} />
              <LinkedSheets id="citee" title={t('citing')} sheets={props.citing} />
            </div>
            {!past && <GuideWays previous={place.previous} next={place.next} />}
          </div>
        </article>
      </div>
    </>
  )
}

function Toc({ parts, label }: { parts: readonly { id: string; title: string }[]; label: string }) {
  if (parts.length < 2) return null
  return (
    <nav className="toc" aria-label={label}>
      {parts.map(({ id, title }) => (
        <a key={id} href={`#${id}`}>
          {frenchSpaces(title)}
        </a>
      ))}
    </nav>
  )
}

/** A summary that the text opens with is not read twice. */
const isOpening = ({ summary, body }: Pick<ReadableArticle, 'summary' | 'body'>): boolean =>
  richTextToPlain(body)
    .replace(/\s+/g, ' ')
    .startsWith((summary ?? '').replace(/\s+/g, ' ').trim())

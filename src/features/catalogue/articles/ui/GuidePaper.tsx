import { useTranslations } from 'next-intl'
import { abbreviationsIn } from '@/domain/text/abbreviations'
import { AbbreviationList } from '@/features/sheets/glossary/ui/AbbreviationList'
import type { RichTextExtras } from '@/features/sheets/richText/RichTextExtras'
import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import { Prose } from '@/ui/Prose'
import { paragraphs } from '@/ui/paragraphs'
import { cssString } from '../present/cssString'
import type { PrintedPart } from '../read/findPrinted'
import { PrintedArticle } from './PrintedArticle'

type Props = {
  title: string
  introduction: string | null
  parts: readonly PrintedPart[]
  extras: RichTextExtras
  department: string
  siteUrl: string
  now: Date
  /** What runs at the head of each page, beside the department: the chapter, or the number of the sheet, and its update. */
  head: string
  /** Whether what is printed has a table of contents: a chapter has, a sheet has none. */
  hasContents: boolean
}

/** Pages of the guide on A4: the head runs on each, pages are counted, the contents come first, abbreviations last. */
export function GuidePaper({
  title,
  introduction,
  parts,
  extras,
  department,
  siteUrl,
  now,
  head,
  hasContents,
}: Props) {
  const t = useTranslations('guidePrint')
  const margins = `@page guide{@top-left{content:${cssString(frenchSpaces(head))}}@top-right{content:${cssString(department)}}@bottom-left{content:${cssString(t('printed', { day: frenchDay(now) }))}}@bottom-right{content:${cssString(t('page'))} counter(page) ${cssString(t('of'))} counter(pages)}}`
  const texts = parts.flatMap(({ article }) =>
    article ? [article.title, article.summary ?? '', richTextToPlain(article.body)] : [],
  )
  return (
    <div id="feuille" data-fitted="" className="guide-paper">
      <style>{margins}</style>
      {hasContents && (
        <>
          <h1>{frenchSpaces(title)}</h1>
          <Prose text={paragraphs(introduction)} />
          <nav aria-labelledby="sommaire">
            <h2 id="sommaire">{t('contents')}</h2>
            <ol className="contents">
              {parts.map(({ id, planNumber, title: name, article }) => (
                <li key={id} className={article ? '' : 'branch'}>
                  <a href={`#t-${id}`}>
                    <span className="num">{planNumber}</span> {frenchSpaces(name)}
                  </a>
                </li>
              ))}
            </ol>
          </nav>
        </>
      )}
      {parts.map(({ id, planNumber, title: name, article }) =>
        article ? (
          <PrintedArticle
            key={id}
            article={article}
            planNumber={planNumber}
            extras={extras}
            siteUrl={siteUrl}
            as={hasContents ? 'h2' : 'h1'}
          />
        ) : (
          <h2 key={id} id={`t-${id}`} className="branch">
            <span className="num">{planNumber}</span> {frenchSpaces(name)}
          </h2>
        ),
      )}
      <AbbreviationList found={abbreviationsIn(texts, extras.glossary ?? new Map())} />
    </div>
  )
}

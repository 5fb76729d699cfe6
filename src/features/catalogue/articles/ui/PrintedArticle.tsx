import { useTranslations } from 'next-intl'
import type { RichTextExtras } from '@/features/sheets/richText/RichTextExtras'
import { RichBody } from '@/features/sheets/richText/ui/RichBody'
import { LegalList } from '@/features/sheets/ui/LegalList'
import { frenchDay } from '@/ui/frenchDay'
import { frenchSpaces } from '@/ui/frenchSpaces'
import type { ReadableArticle } from '../present/ReadableArticle'

type Props = {
  article: ReadableArticle
  planNumber: string | null
  extras: RichTextExtras
  siteUrl: string
  as: 'h1' | 'h2'
}

/** A sheet of the guide on paper: its numbers, until when it is right, its text, its texts of law, where its last state is. */
export function PrintedArticle({ article, planNumber, extras, siteUrl, as: Heading }: Props) {
  const t = useTranslations('guidePrint')
  const number = article.number ?? ''
  const references = article.legalReferences ?? []
  return (
    <article className="printed-article">
      <Heading id={`t-${article.id}`}>
        {planNumber && <span className="num">{planNumber}</span>} {frenchSpaces(article.title)}
      </Heading>
      <p className="small">
        {article.verifiedAt
          ? t('sheet', { number, day: frenchDay(new Date(article.verifiedAt)) })
          : t('sheetNever', { number })}
        {' · '}
        {new URL(`/d/${number}`, siteUrl).href.replace(/^https?:\/\/(www\.)?/, '')}
      </p>
      {article.summary && <p className="lead">{frenchSpaces(article.summary)}</p>}
      {article.body && (
        <div className="rich prose">
          <RichBody body={article.body} extras={{ ...extras, glossary: new Map() }} />
        </div>
      )}
      {references.length > 0 && (
        <section>
          <h3>{t('legal')}</h3>
          <LegalList references={references} officialUrl={null} />
        </section>
      )}
    </article>
  )
}

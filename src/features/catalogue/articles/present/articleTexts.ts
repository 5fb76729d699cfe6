import { richTextToPlain } from '@/features/sheets/richText/richTextToPlain'
import type { Article } from '@/payload-types'
import { frenchDay } from '@/ui/frenchDay'

type Texts = Pick<
  Article,
  'title' | 'acronyms' | 'summary' | 'body' | 'legalReferences' | 'validFrom' | 'validUntil'
>

/** The fields whose changes readers may see, in reading order: an allow-list. */
export const SHOWN_FIELDS = [
  'title',
  'acronyms',
  'summary',
  'body',
  'legalReferences',
  'validFrom',
  'validUntil',
] as const
export type ShownField = (typeof SHOWN_FIELDS)[number]

/** Each shown field of a sheet of the guide in plain words, empty when absent. */
export function articleTexts(article: Texts): Record<ShownField, string> {
  return {
    title: article.title,
    acronyms: (article.acronyms ?? []).join(', '),
    summary: article.summary ?? '',
    body: richTextToPlain(article.body).trim(),
    legalReferences: (article.legalReferences ?? [])
      .map(({ title, article: at }) => [title, at].filter(Boolean).join(' · '))
      .join('\n'),
    validFrom: day(article.validFrom),
    validUntil: day(article.validUntil),
  }
}

const day = (date: string | null | undefined): string => (date ? frenchDay(new Date(date)) : '')

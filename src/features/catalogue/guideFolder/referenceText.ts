import type { LegalReference } from '@/domain/law/legalReference'
import { namesSeveral } from '@/domain/law/namesSeveral'

/** A reference on one line, as a folder writes it: « Code civil, articles 757 et 763 à 766 ». */
export function referenceText({ title, article }: Pick<LegalReference, 'title' | 'article'>): string {
  if (!article || title.includes(article)) return title
  if (/^art/i.test(article)) return `${title}, ${article}`
  return `${title}, ${namesSeveral(article) ? 'articles' : 'article'} ${article}`
}

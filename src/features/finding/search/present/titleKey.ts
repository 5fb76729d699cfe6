import type { DocumentType } from '@/domain/sheet/documentTypes'
import { fold } from '@/domain/text/foldText'

/** Equal for sheets of one type whose titles read the same, accents, case and spaces apart. */
export function titleKey(type: DocumentType, title: string): string {
  return `${type} ${fold(title).replace(/\s+/g, ' ').trim()}`
}

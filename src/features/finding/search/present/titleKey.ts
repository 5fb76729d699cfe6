import { fold } from '@/domain/text/foldText'
import type { SheetType } from '@/domain/sheet/sheetKinds'

/** Equal for sheets of one type whose titles read the same, accents, case and spaces apart. */
export function titleKey(type: SheetType, title: string): string {
  return `${type} ${fold(title).replace(/\s+/g, ' ').trim()}`
}

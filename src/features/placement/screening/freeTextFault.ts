import { screeningFault } from '@/domain/placement/screening/screeningFault'
import { foundIn } from './foundIn'

/**
 * Why a free text of placement (context, note, reason) may not be kept: the words that tell who somebody is, and where they stand; `null`
 * when it may. Asked before anything is stored, and shown beside the field.
 */
export function freeTextFault(text: string | null | undefined): string | null {
  return text ? screeningFault(text, foundIn(text)) : null
}

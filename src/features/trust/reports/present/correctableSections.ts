import { keepingPath } from '@/domain/sheet/keepingPath'
import { isKeptKind } from '@/domain/sheet/sheetKinds'
import { parseSheetNumber, sheetPath } from '@/domain/sheet/sheetNumber'
import { entryOfNumber } from '@/features/registry'

type Reported = { number: string; title: string }
type Section = { href: string; label: string | null }

/**
 * Where a sheet is corrected: each section of one that has members, a service on the pages of its `keeper`; else the sheet itself
 * (`label` is `null`), which editors change from there.
 */
export function correctableSections({ number, title }: Reported, keeper: string | null): Section[] {
  const kind = parseSheetNumber(number)?.kind
  if (kind && isKeptKind(kind)) {
    const sections = (entryOfNumber(number)?.formSections ?? []).map(({ code, label }) => ({
      href: keepingPath(number, 'modifier', code),
      label,
    }))
    const units = { href: keepingPath(number, 'unites'), label: 'Unités' }
    return kind === 'facilities' ? [...sections, units] : sections
  }
  if (kind === 'services' && keeper) return [{ href: keepingPath(keeper, 'modifier', number), label: title }]
  return [{ href: sheetPath(number), label: null }]
}

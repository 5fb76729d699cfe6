import { shortDate } from '@/domain/hours/dayNames'
import { hoursWords } from '@/domain/hours/hoursWords'
import { labelOf } from '@/domain/labelOf'
import { localTime } from '@/domain/localTime'
import { WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { Organisation } from '@/payload-types'

type Written = readonly (string | null | undefined | false)[]

/** The texts that say something. */
export function said(lines: Written): string[] {
  return lines.flatMap((line) => (line ? [line] : []))
}

/** The words of one line, `·` between them. */
export function joined(words: Written): string {
  return said(words).join(' · ')
}

/** An address as people write it, its complement apart. */
export function addressLines(address: Organisation['address']): string[] {
  return said([addressLine(address), address?.complement])
}

/** How one gets in. */
export function accessLines(accessibility: Organisation['accessibility']): string[] {
  const wheelchair = accessibility?.wheelchair
  return said([wheelchair && labelOf(WHEELCHAIR_ACCESS, wheelchair), accessibility?.details])
}

/** The usual hours, their note, then the closures that are not over. */
export function hoursLines(
  sheet: Parameters<typeof closuresOf>[0] & { hoursNote?: string | null },
  now: Date,
): string[] {
  const today = localTime(now).day
  const closures = closuresOf(sheet)
    .filter(({ to }) => to >= today)
    .map(({ from, to, message }) => joined([`fermé du ${shortDate(from)} au ${shortDate(to)}`, message]))
  return said([...hoursWords(hoursOf(sheet)), sheet.hoursNote, ...closures])
}

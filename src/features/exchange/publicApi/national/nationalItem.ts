import type { NationalSheet } from '@/domain/nationalSheet/NationalSheet'
import { nationalPath, publisherAddress } from '@/domain/nationalSheet/nationalAddress'
import { plainText } from '@/domain/nationalSheet/plainText'
import type { PlacedComplement } from '@/features/catalogue/complements/present/placedComplements'
import type { NationalRow } from '@/features/catalogue/nationalSheets/NationalDocument'

/** Whose text it is, as the licence asks. */
const SOURCE = 'Direction de l’information légale et administrative (DILA), licence ouverte 2.0'

/** A line of the list of national sheets in the public API, an allow-list. */
export function nationalItem(row: NationalRow, siteUrl: string) {
  const { code, title, description, type, themeTitle, modifiedOn } = row
  return {
    code,
    title,
    description,
    type,
    theme: themeTitle,
    modifiedOn,
    url: `${siteUrl}${nationalPath(code)}`,
  }
}

/** A national sheet whole: its text in plain lines, each of a case with the path of the case, and what people here added, section by section. */
export function wholeNationalItem(
  sheet: NationalSheet,
  placed: ReadonlyMap<string, readonly PlacedComplement[]>,
  siteUrl: string,
) {
  const { code, title, description, type, subject, modifiedOn, url } = sheet
  return {
    code,
    title,
    description,
    type,
    theme: subject || null,
    modifiedOn,
    url: `${siteUrl}${nationalPath(code)}`,
    source: SOURCE,
    sourceUrl: url ?? publisherAddress(code),
    text: plainText([...sheet.introduction, ...sheet.body]),
    complements: [...placed].flatMap(([anchor, here]) =>
      here.map(({ placement, text, outcome, updatedAt }) => ({
        section: anchor || null,
        placement,
        text,
        toReview: outcome !== 'same',
        updatedAt,
      })),
    ),
  }
}

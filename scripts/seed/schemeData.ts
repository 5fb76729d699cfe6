import { addDays } from 'date-fns/addDays'
import { subDays } from 'date-fns/subDays'
import { paragraphsToRichText } from '@/features/sheets/richText/paragraphsToRichText'
import type { SchemeContent } from './content/types'
import { idOf } from './idOf'

type Ids = { themes: ReadonlyMap<string, string>; organisations: ReadonlyMap<string, string>; owner: string }

/** A scheme of the demo as the collection stores it, its relative days counted from the day of the seed. */
export function schemeData(content: SchemeContent, { themes, organisations, owner }: Ids, today: Date) {
  const {
    number,
    status,
    body,
    family,
    contacts,
    related,
    verifiedDaysAgo,
    validFromDaysAgo,
    validUntilDaysAgo,
    validUntilInDays,
    nextKnownChange,
    cadence,
    ...same
  } = content
  const ago = (days: number) => subDays(today, days).toISOString()
  const until =
    validUntilDaysAgo !== undefined
      ? ago(validUntilDaysAgo)
      : validUntilInDays !== undefined
        ? addDays(today, validUntilInDays).toISOString()
        : undefined
  return {
    ...same,
    _status: status ?? ('published' as const),
    themes: content.themes.map((slug) => idOf(themes, slug)),
    contacts: contacts.map((contact) => idOf(organisations, contact)),
    cadence: String(cadence) as '1' | '3' | '6' | '12',
    verifiedAt: ago(verifiedDaysAgo),
    modifiedAt: ago(verifiedDaysAgo + (number.charCodeAt(4) % 5)),
    owner,
    ...(validFromDaysAgo === undefined ? {} : { validFrom: ago(validFromDaysAgo) }),
    ...(until === undefined ? {} : { validUntil: until }),
    ...(nextKnownChange
      ? {
          nextKnownChange: {
            date: addDays(today, nextKnownChange.inDays).toISOString(),
            text: nextKnownChange.text,
          },
        }
      : {}),
    ...(body ? { body: paragraphsToRichText(body) } : {}),
    ...(family ? { family: { ...family, steps: (family.steps ?? []).map((text) => ({ text })) } } : {}),
  }
}

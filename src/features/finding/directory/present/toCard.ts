import { hoursWords } from '@/domain/hours/hoursWords'
import { labelOf } from '@/domain/labelOf'
import { WHEELCHAIR_ACCESS } from '@/domain/sheet/closedLists'
import { documentLines } from '@/features/catalogue/services/present/documentLines'
import { placeOfService } from '@/features/catalogue/services/present/placeOfService'
import type { ReadableService } from '@/features/catalogue/services/read/findService'
import { closuresOf, hoursOf } from '@/features/sheets/hours/present/weekOf'
import { addressLine } from '@/features/sheets/present/addressLine'
import type { ReadableOrganisation } from '@/features/sheets/present/ReadableOrganisation'
import { frenchSpaces } from '@/ui/frenchSpaces'

/** The card that a person leaves with. Lists hold lines; absent facts are empty. */
export type Card = {
  name: string
  /** The organisation that offers a service. */
  by: string | null
  whatFor: string
  phones: string[]
  address: string[]
  hours: string[]
  /** Days off still to come, `from` and `to` as `YYYY-MM-DD`. */
  closures: { from: string; to: string; message?: string | null }[]
  access: string[]
  documents: string[]
}

const LONGEST = 420

/** What a partner hands over, in words; the sheet is masked for whoever will hold the card. */
export function organisationCard(organisation: ReadableOrganisation): Card {
  const { name, description, phones, address, accessibility, contactPoint, hoursNote } = organisation
  return {
    name: frenchSpaces(name),
    by: null,
    whatFor: shorten(description),
    phones: lines(phones),
    address: place(address, contactPoint),
    hours: lined([...hoursWords(hoursOf(organisation)), hoursNote]),
    closures: closuresOf(organisation),
    access: lined([
      accessibility?.wheelchair && labelOf(WHEELCHAIR_ACCESS, accessibility.wheelchair),
      accessibility?.details,
    ]),
    documents: [],
  }
}

/** What a service hands over: its own place and hours, else those of its organisation. */
export function serviceCard(service: ReadableService): Card {
  const where = placeOfService(service)
  return {
    name: frenchSpaces(service.name),
    by: frenchSpaces(service.organisation.name),
    whatFor: shorten(service.description),
    phones: lines(where.phones),
    address: place(where.address, where.contactPoint),
    hours: lined([...hoursWords(hoursOf(where)), where.hoursNote]),
    closures: closuresOf(where),
    access: lined([
      where.accessibility.wheelchair && labelOf(WHEELCHAIR_ACCESS, where.accessibility.wheelchair),
      where.accessibility.details,
    ]),
    documents: documentLines(service.documents ?? '').map(frenchSpaces),
  }
}

function place(address: ReadableOrganisation['address'], contactPoint: string | null | undefined): string[] {
  const line = addressLine(address)
  return lined([line || contactPoint, line && address?.complement])
}

function lines(phones: readonly { number: string; kind: string; note?: string | null }[] | null | undefined) {
  return (phones ?? [])
    .filter(({ kind }) => kind !== 'professionnels')
    .map(({ number, note }) => [number, note].filter(Boolean).join(', '))
}

function lined(texts: readonly (string | null | undefined | false)[]): string[] {
  return texts.flatMap((text) => (text ? [frenchSpaces(text)] : []))
}

/** The first sentences that a card has room for. */
function shorten(text: string | null | undefined): string {
  const whole = frenchSpaces((text ?? '').trim().replace(/(?<!\s)\s*\n\s*/g, ' '))
  if (whole.length <= LONGEST) return whole
  const cut = whole.slice(0, LONGEST)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('\u00a0! '), cut.lastIndexOf('\u00a0? '))
  return end > LONGEST / 3 ? cut.slice(0, end + 1) : `${cut.slice(0, cut.lastIndexOf(' '))}…`
}

import { storedPhone } from '@/domain/phone/storedPhone'
import { inseeOfAddress } from '@/infra/geography/inseeOfAddress'
import type { Organisation } from '@/payload-types'

/** What records need beside the sheet: the producer's code, the address of the portal, today (`YYYY-MM-DD`). */
export type DataInclusionContext = { source: string; siteUrl: string; today: string }

/** A record, or the French reason why the sheet cannot be one. */
export type Made<Row> = { record: Row; reason: null } | { record: null; reason: string }

const FIRST_DAY = '2000-01-01'
const URL_MOST = 2083
// The local part and the domain that JSON Schema's `email` accepts; stricter than what people type.
const EMAIL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i
const DAY_LENGTH = 10

/** `<source>--<publicId>`. */
export function recordId(source: string, publicId: string | null | undefined): string {
  return `${source}--${publicId ?? ''}`
}

/** The producer's code of a département's own sheets, which an import knows as its own: `repere-91`. */
export function ownSource(departmentCode: string): string {
  return `repere-${departmentCode.toLowerCase()}`
}

/** The later of verified and modified, a day between 2000 and today. */
export function updatedOn(
  sheet: { verifiedAt?: string | null; modifiedAt?: string | null; updatedAt: string },
  today: string,
): string {
  const days = [sheet.verifiedAt, sheet.modifiedAt].flatMap((at) => (at ? [at.slice(0, DAY_LENGTH)] : []))
  const latest = days.sort().at(-1) ?? sheet.updatedAt.slice(0, DAY_LENGTH)
  if (latest > today) return today
  return latest < FIRST_DAY ? FIRST_DAY : latest
}

/** The text without the spaces around it, `null` when empty. */
export function text(value: string | null | undefined): string | null {
  return value?.trim() || null
}

/** A number in E.164, a short one as it is dialled; the extension, which the format has no place for, is left out. */
export function telephone(value: string | null | undefined): string | null {
  const number = text(value)
  if (!number) return null
  const { e164, dialled } = storedPhone(number)
  return e164 ?? (dialled || null)
}

/** The text where its length is right, else nothing: a field is left empty rather than a record made invalid. */
export function sized(
  value: string | null | undefined,
  { least, most }: { least: number; most: number },
): string | null {
  const trimmed = text(value)
  return trimmed && trimmed.length >= least && trimmed.length <= most ? trimmed : null
}

/**
 * A description that says first that its source no longer gives the sheet: the schema has no field for it, and others would take the
 * record for a current one.
 */
export function descriptionOf({ description, missingSince }: Described): string | null {
  const most = { least: 5, most: 10_000 }
  if (!missingSince) return sized(description, most)
  const day = missingSince.slice(0, DAY_LENGTH).split('-').reverse().join('/')
  const said = `Absente de sa source depuis le ${day}\u00a0: à vérifier.`
  return sized([said, text(description)].filter(Boolean).join('\n\n').slice(0, most.most), most)
}
type Described = { description?: string | null; missingSince?: string | null }

/** A web address that JSON Schema's `uri` accepts, else nothing. */
export function webAddress(value: string | null | undefined): string | null {
  const trimmed = text(value)
  if (!trimmed || !URL.canParse(trimmed)) return null
  const { href, protocol } = new URL(trimmed)
  const isPlain = /^[\x21-\x7e]+$/.test(trimmed) && !/[<>"{}|\\^`]/.test(trimmed)
  const kept = isPlain ? trimmed : href
  return /^https?:$/.test(protocol) && kept.length <= URL_MOST ? kept : null
}

/** A mail address that JSON Schema's `email` accepts, else nothing. */
export function email(value: string | null | undefined): string | null {
  const trimmed = text(value)
  return trimmed && EMAIL.test(trimmed) ? trimmed : null
}

/** The values of a closed list, each once; `null` when there is none. */
export function listOf<Value>(values: readonly Value[] | null | undefined): Value[] | null {
  return values?.length ? [...new Set(values)] : null
}

/** The block of an address; a point is given whole or not at all. */
export function addressBlock(place: Pick<Organisation, 'address' | 'latitude' | 'longitude'>) {
  const { address, latitude, longitude } = place
  const isPoint = typeof latitude === 'number' && typeof longitude === 'number'
  return {
    commune: text(address?.city),
    code_postal: matching(address?.postcode, /^\d{5}$/),
    code_insee: matching(inseeOfAddress(address), /^\w{5}$/),
    adresse: text(address?.street),
    complement_adresse: text(address?.complement),
    longitude: isPoint ? longitude : null,
    latitude: isPoint ? latitude : null,
  }
}

/** The text where it has this form, else nothing. */
export function matching(value: string | null | undefined, form: RegExp): string | null {
  const trimmed = text(value)
  return trimmed && form.test(trimmed) ? trimmed : null
}

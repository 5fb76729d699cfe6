import type { CodeLabel } from '@/domain/labelOf'
import { labelOf } from '@/domain/labelOf'
import { LANGUAGES } from '@/domain/organisation/closedLists'
import { storedPhone } from '@/domain/phone/storedPhone'
import { PHONE_KINDS } from '@/domain/sheet/closedLists'
import type { Organisation } from '@/payload-types'
import { inListOrder } from '../inListOrder'
import { filled, rowId } from './ids'

/** ISO 639-3 has French sign language; our lists name it `lsf`. */
const LANGUAGE_CODES: Record<string, string> = { lsf: 'fsl' }

/** Telephone lines as HSDS phones. */
export function phonesOf(phones: Organisation['phones'], ownerId: string) {
  return (phones ?? []).map(({ number, kind, note }, rank) =>
    filled({
      id: rowId(ownerId, 'phone', rank),
      ...numberOf(number, note),
      type: 'voice',
      description: [labelOf(PHONE_KINDS, kind), note].filter(Boolean).join(', '),
    }),
  )
}

/** One number as a list of phones; empty without it. */
export function phoneOf(number: string | null | undefined, ownerId: string) {
  return number ? [{ id: rowId(ownerId, 'phone', 0), ...numberOf(number), type: 'voice' }] : []
}

/** The number without its extension, which HSDS has apart. */
export function numberOf(number: string, note?: string | null): { number: string; extension?: number } {
  const { extension } = storedPhone(number, note)
  // A number there: one that starts with a zero stays among the words.
  if (!extension || extension.startsWith('0')) return { number }
  return { number: number.replace(/ poste \d{1,6}$/, ''), extension: Number(extension) }
}

/** Languages spoken, ISO 639. */
export function languagesOf(languages: Organisation['languages'], ownerId: string) {
  return (languages ?? []).map((code) => ({
    id: rowId(ownerId, 'language', code),
    name: labelOf(LANGUAGES, code),
    code: LANGUAGE_CODES[code] ?? code,
  }))
}

/** Codes of one of our closed lists as attributes, each with its taxonomy term. */
export function attributesOf(
  taxonomy: string,
  list: readonly CodeLabel[],
  codes: readonly (string | null | undefined)[] | null | undefined,
  owner: { id: string; entity: 'organization' | 'service' },
) {
  return inListOrder(codes, list).map((code) => {
    const name = labelOf(list, code)
    return {
      id: rowId(owner.id, 'attribute', taxonomy, code),
      link_id: owner.id,
      link_entity: owner.entity,
      taxonomy_term_id: rowId('taxonomy_term', taxonomy, code),
      taxonomy_term: {
        id: rowId('taxonomy_term', taxonomy, code),
        code,
        name,
        description: name,
        taxonomy,
        language: 'fr',
      },
    }
  })
}

type Dated = { verifiedAt?: string | null; modifiedAt?: string | null; updatedAt: string }

/** The last change of a record. Former values are not published: they may hold what was withheld since. */
export function metadataOf(
  sheet: Dated,
  owner: { id: string; entity: 'organization' | 'service' | 'location' },
) {
  return [
    {
      id: rowId(owner.id, 'metadata'),
      resource_id: owner.id,
      resource_type: owner.entity,
      last_action_date: sheet.modifiedAt ?? sheet.updatedAt,
      last_action_type: 'update',
      field_name: '',
      previous_value: '',
      replacement_value: '',
      updated_by: '',
    },
  ]
}

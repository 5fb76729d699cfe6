import { z } from 'zod'
import { ACCOMMODATION_MODES, CHILD_SEXES, STAY_DURATIONS, UNIT_NEEDS } from '@/domain/facility/closedLists'
import type { Fault } from '@/domain/facility/Fault'
import { isHistorical } from '@/domain/facility/isHistorical'
import { LEGAL_TITLES, SIBLING_WISHES, URGENCIES } from '@/domain/placement/closedLists'
import type { PlacementProfile } from '@/domain/placement/PlacementProfile'
import { MOST_CHILDREN, profileFaults, type TypedProfile } from '@/domain/placement/profile/profileFaults'
import { readTypedMonth } from '@/domain/placement/profile/readTypedMonth'
import { freeTextFault } from '../../screening/freeTextFault'
import { readTies } from './readTies'
import { referencesFaults } from './referencesFaults'

export const CONTEXT_LENGTH = 600
const REASON_LENGTH = 500
const REFERENCE_LENGTH = 40
const RANKS = 3

const codesOf = <Code extends string>(list: readonly { code: Code }[]): Code[] => list.map(({ code }) => code)
const text = (most: number) =>
  z
    .string()
    .default('')
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim().slice(0, most) || null)
const choice = <Code extends string>(list: readonly { code: Code }[]) =>
  z.enum(codesOf(list)).nullable().catch(null)
/** A number that is none becomes `NaN`, which the rules refuse. */
const number = text(10).transform((typed) =>
  typed === null ? null : /^\d+$/.test(typed) ? Number(typed) : Number.NaN,
)
const MODES = codesOf(ACCOMMODATION_MODES).filter((code) => !isHistorical(code))

const schema = z.object({
  siblings: choice(SIBLING_WISHES),
  splitReason: text(REASON_LENGTH),
  legalTitle: choice(LEGAL_TITLES),
  legalStart: text(10),
  urgency: z.enum(codesOf(URGENCIES)).catch('semaine'),
  wishedFrom: text(10).transform((day) => day ?? ''),
  duration: z.enum(codesOf(STAY_DURATIONS)).catch('moyen'),
  expectedDays: number,
  maxMinutes: number.transform((minutes) => (Number.isNaN(minutes) ? null : minutes)),
  incompatibleWith: text(400),
  context: text(CONTEXT_LENGTH),
})

/** What the form of a profile says: the profile when nothing stops it, else why not, each with its field. */
export type ReadProfile =
  | { profile: PlacementProfile; faults: readonly [] }
  | { profile: null; faults: readonly Fault[] }

/**
 * Reads the fields of `ProfileFields`, whether they look for a place or ask for one: every free text is screened, and nothing of it is kept
 * here. `today`: `YYYY-MM-DD`.
 */
export function readProfileForm(form: URLSearchParams, today: string): ReadProfile {
  const said = schema.parse(Object.fromEntries(form))
  const ties = readTies(form)
  const children = childrenOf(form)
  const typed: TypedProfile = {
    ...said,
    children,
    siblings: children.length > 1 ? said.siblings : null,
    splitReason: children.length > 1 && said.siblings === 'split' ? said.splitReason : null,
    legalStart: said.legalTitle ? said.legalStart : null,
    modes: modesOf(form),
    commune: ties.commune,
    maxMinutes: ties.commune ? said.maxMinutes : null,
    incompatibleWith: listed(said.incompatibleWith),
  }
  const faults = [
    ...profileFaults(typed, today),
    ...referencesFaults(typed),
    ...ties.faults,
    ...screened('splitReason', typed.splitReason),
    ...screened('context', typed.context),
  ]
  // Without a fault, each child has its month and its sex.
  return faults.length > 0 ? { profile: null, faults } : { profile: typed as PlacementProfile, faults: [] }
}

/** The children that were begun; the first one always is. */
function childrenOf(form: URLSearchParams): TypedProfile['children'][number][] {
  return Array.from({ length: MOST_CHILDREN }, (_, at) => at).flatMap((at) => {
    const field = (name: string) => (form.get(`child.${at}.${name}`) ?? '').trim()
    const needs = form.getAll(`child.${at}.needs`)
    const isBegun = [field('birthMonth'), field('sex'), field('reference'), ...needs].some(Boolean)
    if (at > 0 && !isBegun) return []
    return {
      reference: field('reference').slice(0, REFERENCE_LENGTH) || null,
      birthMonth: readTypedMonth(field('birthMonth')),
      sex: choice(CHILD_SEXES).parse(field('sex')),
      needs: codesOf(UNIT_NEEDS).filter((code) => needs.includes(code)),
    }
  })
}

/** The modes that were chosen, the best first, each once. */
function modesOf(form: URLSearchParams): PlacementProfile['modes'] {
  const chosen = Array.from({ length: RANKS }, (_, at) => form.get(`mode.${at + 1}`))
  return [...new Set(chosen)].flatMap((code) => MODES.find((mode) => mode === code) ?? [])
}

const listed = (typed: string | null): string[] => [
  ...new Set(
    (typed ?? '')
      .split(/[,;\n]/)
      .map((one) => one.trim())
      .filter(Boolean),
  ),
]

function screened(path: string, typed: string | null): Fault[] {
  const message = freeTextFault(typed)
  return message ? [{ path, message }] : []
}

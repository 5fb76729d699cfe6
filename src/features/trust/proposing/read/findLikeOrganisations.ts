import type { Payload, Where } from 'payload'
import { publishedForClass } from '@/access/publishedForReader'
import { mailForm, phoneForm } from '@/domain/deduplication/contactForms'
import { prepareFacts } from '@/domain/deduplication/preparedFacts'
import { type PairScore, scorePair } from '@/domain/deduplication/scorePair'
import { labelOf } from '@/domain/labelOf'
import type { NewOrganisation } from '@/domain/newSheets/newSheet'
import { ORGANISATION_KINDS } from '@/domain/organisation/closedLists'
import { maskSheet } from '@/domain/sheet/restrictedFields'
import { SLUGS } from '@/domain/slugs'
import { factsOfSheet } from '@/features/catalogue/organisations/present/identifyingFacts'
import { codesOfCommune } from '@/infra/geography/codesOfCommune'
import type { Organisation } from '@/payload-types'
import type { Eyes, LikeSheet } from '../LikeSheet'

/** Looser than a merge asks for: nobody is merged here, and a sheet typed in a minute says little. */
const ALIKE = 40
const MOST_COMPARED = 1500
const MOST_SHOWN = 5

/**
 * The organisations that a proposed one may be, the likeliest first, with the reasons. A reader's comparison knows only what that
 * reader may read: kept facts neither find a sheet nor weigh in its score.
 */
export async function findLikeOrganisations(
  payload: Payload,
  proposed: NewOrganisation,
  eyes: Eyes,
): Promise<LikeSheet[]> {
  const isReader = eyes.kind === 'reader'
  const { docs } = await payload.find({
    collection: SLUGS.organisations,
    where: isReader
      ? { and: [publishedForClass(eyes.readerClass), whereNear(proposed)] }
      : whereNear(proposed),
    draft: !isReader,
    sort: 'number',
    depth: 0,
    limit: MOST_COMPARED,
    pagination: false,
    select: { internalNote: false, provenance: false, openingHours: false, permanences: false },
    overrideAccess: true,
  })
  const seen = isReader ? docs.map((sheet) => maskSheet(sheet, eyes.readerClass)) : docs
  const facts = prepareFacts(factsOfNew(proposed))
  return seen
    .filter((sheet) => isNear(proposed, sheet))
    .flatMap((sheet) => {
      const pair = scorePair(facts, prepareFacts(factsOfSheet(sheet)))
      const score = scoreDespiteKind(pair)
      const told = pair.reasons.toSorted((a, b) => b.points - a.points).map(({ words }) => words)
      return score >= ALIKE ? [toLikeSheet(sheet, score, told)] : []
    })
    .sort((a, b) => b.score - a.score || a.number.localeCompare(b.number))
    .slice(0, MOST_SHOWN)
}

/** A type picked in haste among twenty-five must not hide the sheet of the same name. */
function scoreDespiteKind({ score, reasons }: PairScore): number {
  const kind = reasons.find(({ code }) => code === 'kind')?.points ?? 0
  return score - Math.min(0, kind)
}

const factsOfNew = (proposed: NewOrganisation) =>
  factsOfSheet({
    name: proposed.name,
    kind: proposed.kind,
    address: proposed,
    phones: proposed.phone ? [{ number: proposed.phone, kind: 'accueil' }] : [],
    emails: proposed.email ? [{ address: proposed.email, kind: 'accueil' }] : [],
  })

/** Sheets of the same commune, or reached the same way, however a number was written. */
function whereNear({ inseeCode, postcode, phone, email }: NewOrganisation): Where {
  return {
    or: [
      { 'address.inseeCode': { in: inseeCode ? codesOfCommune(inseeCode) : ['-'] } },
      ...(postcode ? [{ 'address.postcode': { equals: postcode } }] : []),
      ...(phone ? [{ 'phones.number': { in: phoneForms(phone) } }] : []),
      ...(email ? [{ 'emails.address': { in: [email] } }] : []),
    ],
  }
}

/** The same on what the reader sees of a sheet: one found by what is kept from them is left out. */
function isNear({ inseeCode, postcode, phone, email }: NewOrganisation, sheet: Organisation): boolean {
  const number = phone ? phoneForm(phone) : null
  return (
    (inseeCode !== null && codesOfCommune(inseeCode).includes(sheet.address?.inseeCode ?? '')) ||
    (postcode !== null && sheet.address?.postcode === postcode) ||
    (number !== null && (sheet.phones ?? []).some((line) => phoneForm(line.number) === number)) ||
    (email !== null && (sheet.emails ?? []).some(({ address }) => mailForm(address) === email))
  )
}

function phoneForms(phone: string): string[] {
  const digits = phoneForm(phone)
  if (!digits) return [phone]
  const pairs = digits.match(/../g) ?? []
  return [...new Set([phone, digits, pairs.join(' '), pairs.join('.'), `+33${digits.slice(1)}`])]
}

function toLikeSheet(sheet: Organisation, score: number, reasons: string[]): LikeSheet {
  const { address } = sheet
  const known = (values: readonly (string | null | undefined)[]) =>
    values.flatMap((value) => (value ? [value] : []))
  return {
    number: sheet.number ?? '',
    name: sheet.name,
    score,
    reasons,
    standing: sheet._status === 'published' ? 'published' : 'draft',
    lines: {
      name: [sheet.name],
      kind: [labelOf(ORGANISATION_KINDS, sheet.kind)],
      description: known([sheet.description]),
      address: known([address?.street, known([address?.postcode, address?.city]).join(' ')]),
      phone: (sheet.phones ?? []).map(({ number }) => number),
      email: (sheet.emails ?? []).map((line) => line.address),
      website: known([sheet.website]),
    },
  }
}

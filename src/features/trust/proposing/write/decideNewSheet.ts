import type { Payload, Where } from 'payload'
import { isEditor, readerClassOf } from '@/access/roles'
import { type Audience, canReadAudience } from '@/domain/ReaderClass'
import type { Fault } from '@/domain/sheet/Fault'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { SLUGS } from '@/domain/slugs'
import { findAccountById } from '@/features/keeping/memberships/read/findAccountById'
import type { MemberContext } from '@/features/people/actor/MemberContext'
import { recordTrace } from '@/features/people/audit/write/recordTrace'
import { clock } from '@/infra/clock'
import { isValidationError } from '@/infra/database/isValidationError'
import type { Proposal, User } from '@/payload-types'
import { decisionMail } from '../present/decisionMail'
import { findNewSheet } from '../read/findNewSheets'
import { findOrganisationOf } from '../read/findOrganisationOf'
import { type CreatedSheet, createAcceptedSheet } from './createAcceptedSheet'
import { nameManager } from './nameManager'

/** A server that stopped while it made a sheet leaves its proposal to be decided again. */
const LOST_AFTER_MS = 5 * 60_000

type Accept = { accept: true; audience: Audience; publish: boolean; manager: boolean }
type Decide = MemberContext & { id: string; words: string } & (Accept | { accept: false })

/** Accepts a proposed sheet (made at once, with its number) or refuses it with a word; its author is told. Of two editors at once, one decides. */
export async function decideNewSheet(ask: Decide): Promise<Fault | null> {
  const { payload, actor, address, id } = ask
  if (!isEditor(actor)) {
    await recordTrace({ payload, actor, action: 'refused', detail: 'décider d’une nouvelle fiche', address })
    return 'refused'
  }
  const found = await findNewSheet(payload, id)
  if (!found) return 'gone'
  const words = ask.words.trim()
  if (!ask.accept && !words) return 'noWord'
  const organisation = await findOrganisationOf(payload, found)
  if (ask.accept && found.sheet.kind === 'newService' && !organisation) return 'rules'
  if (!(await take(ask, words))) return 'decided'
  const author = await findAccountById(payload, found.row.author)
  if (!ask.accept) {
    await tell({ ask, row: found.row, author, organisation, made: null, isManager: false })
    return null
  }
  const made = await make(ask, found, organisation)
  if (!made) return 'rules'
  const isManager = ask.manager && found.sheet.kind === 'newOrganisation' && author?.active !== false
  if (isManager && author) await nameManager(ask, author, made)
  await tell({ ask, row: found.row, author, organisation, made, isManager: isManager && author !== null })
  return null
}

/** Claims the proposal: the first decision holds. */
async function take({ payload, actor, id, accept }: Decide, words: string): Promise<boolean> {
  const now = clock.now()
  const lost: Where = {
    and: [
      { state: { equals: 'accepted' } },
      { sheetId: { exists: false } },
      { decidedAt: { less_than: new Date(now.getTime() - LOST_AFTER_MS).toISOString() } },
    ],
  }
  return change(
    payload,
    { and: [{ id: { equals: id } }, { or: [{ state: { equals: 'waiting' } }, lost] }] },
    {
      state: accept ? 'accepted' : 'refused',
      answer: words || null,
      decidedByName: actor.name,
      decidedAt: now.toISOString(),
    },
  )
}

type Found = NonNullable<Awaited<ReturnType<typeof findNewSheet>>>
type Offering = Awaited<ReturnType<typeof findOrganisationOf>>

/** `null` where the rules of sheets refuse it: the proposal then waits again. */
async function make(
  { payload, actor, id, ...decision }: MemberContext & { id: string } & Accept,
  { sheet }: Found,
  organisation: Offering,
): Promise<CreatedSheet | null> {
  const { audience, publish } = decision
  const own = { id: { equals: id } }
  try {
    const made = await createAcceptedSheet({
      payload,
      sheet,
      organisation,
      audience,
      publish,
      ownerId: actor.id,
    })
    await change(payload, own, { sheetId: made.id, sheetNumber: made.number })
    return made
  } catch (error) {
    const undone = { state: 'waiting' as const, answer: null, decidedByName: null, decidedAt: null }
    await change(payload, own, undone)
    if (!isValidationError(error)) throw error
    return null
  }
}

async function change(payload: Payload, where: Where, data: Partial<Proposal>): Promise<boolean> {
  const changed: unknown = await payload.db.updateOne({
    collection: SLUGS.proposals,
    where,
    data: { ...data },
    options: { atomic: true },
  })
  return Boolean(changed)
}

type Told = {
  ask: Decide
  row: Proposal
  author: User | null
  /** That of a service. */
  organisation: Offering
  made: CreatedSheet | null
  isManager: boolean
}

/** The journal files a service under whoever offers it. */
function keptSheetOf(made: CreatedSheet, organisation: Offering) {
  const { id, number } = organisation ?? made
  return { kind: SLUGS.organisations, id, number }
}

async function tell({ ask, row, author, organisation, made, isManager }: Told): Promise<void> {
  const { payload, actor, address } = ask
  await recordTrace({
    payload,
    actor,
    action: 'proposalDecided',
    sheet: made ? keptSheetOf(made, organisation) : null,
    detail: made
      ? `${organisation ? `Service ${made.number}` : 'Fiche'}\u00a0: créé depuis une proposition (${row.title})`
      : `nouvelle fiche\u00a0: ${row.title} (refusée)`,
    address,
  })
  if (!author || author.active === false) return
  const mayRead = ask.accept && ask.publish && canReadAudience(readerClassOf(author), ask.audience)
  try {
    await payload.sendEmail(
      decisionMail({
        kind: made ? 'accepted' : 'refused',
        to: author.email,
        sheet: row.title,
        words: ask.words.trim(),
        path: made && mayRead ? `/d/${made.number}` : isManager ? keepingPath() : '/proposer',
        manager: isManager,
      }),
    )
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The answer to a proposed sheet could not be sent' })
  }
}

import { createTranslator } from 'next-intl'
import type { SendEmailOptions } from 'payload'
import type { DigestCadence } from '@/domain/follow/digestCadence'
import { keepingPath } from '@/domain/sheet/keepingPath'
import { isKeptKind } from '@/domain/sheet/sheetKinds'
import { env } from '@/env'
import { linesMail } from '@/features/people/mails/present/linesMail'
import type { SheetReference } from '@/features/sheets/reference/SheetReference'
import type { FollowedChanges } from '@/features/trust/following/Followed'
import { frenchDay } from '@/ui/frenchDay'
import texts from '../../../../../messages/fr/digest.json'
import type { ToldBulletin } from '../DigestPerson'
import type { Digest, DueSheet, Keeper, Waiting } from '../Keeping'
import { bulletinLines } from './bulletinLines'
import { digestLinkPath } from './digestLinkPath'
import { countChanges, followedLines } from './followedLines'

const t = createTranslator({ locale: 'fr', messages: { digest: texts }, namespace: 'digest.mail' })

/** A due sheet with the link that confirms it. */
export type LinkedSheet = { sheet: DueSheet; url: string }

const at = (path: string) => new URL(path, env.SITE_URL).href

type Ask = {
  to: Keeper
  digest: Digest
  /** What changed in what the person follows. */
  changes: readonly FollowedChanges[]
  /** The bulletins that came out. */
  bulletins: readonly ToldBulletin[]
  every: DigestCadence
  /** The due sheets that the mail names, fewer than are due when they are many. */
  links: readonly LinkedSheet[]
  /** Secret of the links that stop the digest, or one follow. */
  stopToken: string
  /** Secret of the link that stops the bulletins alone; `null` where none is told. */
  bulletinStop: string | null
}

/** The one digest of a person: what falls due, what was reported, what waits, what changed in what they follow, the bulletins, and how to stop it. */
export function digestMail(ask: Ask): SendEmailOptions {
  const { to, digest, changes, bulletins, every, links, stopToken, bulletinStop } = ask
  const { due, reports, proposals, requests } = digest
  const total = (rows: readonly Waiting[]) => rows.reduce((sum, { count }) => sum + count, 0)
  const counts = { due: due.length, reports: total(reports), waiting: total(proposals) + total(requests) }
  const parts = (['due', 'reports', 'waiting'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`subject.${part}`, { count: counts[part] }))
  const changed = countChanges(changes)
  if (changed > 0) parts.push(t('subject.changes', { count: changed }))
  const subject = subjectOf(parts, changed, bulletins)
  const stop = at(digestLinkPath(stopToken))
  return linesMail({
    to: to.email,
    subject,
    purpose: 'digest',
    lines: [
      t('hello', { name: to.name }),
      ...dueLines(due, links),
      ...section('reports', reports, pathOf('signalements')),
      ...section('proposals', proposals, pathOf('propositions')),
      ...section('requests', requests, ({ number }) => keepingPath(number, 'membres')),
      ...followedLines(changes, stopToken),
      ...bulletinLines(bulletins, bulletinStop),
      t(`every.${every}`),
      stop,
      t('signature'),
    ],
    // A press in the mail program stops it too (RFC 8058).
    headers: {
      'List-Unsubscribe': `<${stop}/arreter>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
}

/** A bulletin that comes alone gives the mail its name. */
function subjectOf(parts: readonly string[], changed: number, bulletins: readonly ToldBulletin[]): string {
  const [only] = bulletins
  if (only && parts.length === 0 && bulletins.length === 1)
    return t('subject.bulletin', { name: only.name, count: only.count })
  const about =
    bulletins.length > 0 ? 'both' : changed === 0 ? 'all' : parts.length === 1 ? 'followed' : 'both'
  const named = [
    ...parts,
    ...(bulletins.length > 0 ? [t('subject.bulletins', { count: bulletins.length })] : []),
  ]
  return t(`subject.${about}`, { parts: named.join(', ') })
}

/** What is owed: the sheets past due, to those who answer for them, whether or not they take the monthly mail. */
export function overdueMail(
  to: Keeper,
  due: readonly DueSheet[],
  links: readonly LinkedSheet[],
): SendEmailOptions {
  return linesMail({
    to: to.email,
    subject: t('overdue.subject', { count: due.length }),
    purpose: 'overdue',
    lines: [t('hello', { name: to.name }), ...dueLines(due, links), t('overdue.why'), t('signature')],
  })
}

function dueLines(due: readonly DueSheet[], links: readonly LinkedSheet[]): string[] {
  if (due.length === 0) return []
  const more = due.length - links.length
  return [
    t('due.title', { count: due.length }),
    t('due.how'),
    ...links.flatMap(({ sheet, url }) => [
      t(`due.${stateOf(sheet)}`, { ...named(sheet), day: dayOf(sheet) }),
      url,
    ]),
    ...(more > 0 ? [t('due.more', { count: more }), at(keepingPath())] : []),
  ]
}

function section(
  name: 'reports' | 'proposals' | 'requests',
  rows: readonly Waiting[],
  path: (sheet: SheetReference) => string,
): string[] {
  return rows.flatMap(({ sheet, count }) => [t(name, { ...named(sheet), count }), at(path(sheet))])
}

/** Where a thing that waits on a sheet is answered: on the sheet where people keep it, else where editors find it. */
function pathOf(page: 'signalements' | 'propositions') {
  return ({ kind, keeper, number }: SheetReference): string => {
    if (!keeper) return `/bureau/${page}`
    return isKeptKind(kind) ? keepingPath(number, page) : keepingPath()
  }
}

const named = ({ name, number }: SheetReference) => ({ name, number })

function stateOf({ state, reviewDueAt }: DueSheet): 'never' | 'overdue' | 'dueSoon' {
  return reviewDueAt ? state : 'never'
}

function dayOf({ reviewDueAt }: DueSheet): string {
  return reviewDueAt ? frenchDay(new Date(reviewDueAt)) : ''
}

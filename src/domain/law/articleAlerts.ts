import { type ArticleVersion, SUPPRESSED } from './ArticleVersion'
import type { AlertNature } from './alertLists'

/** What has changed in an article; `mark` tells it from others of the same version and nature. */
export type ArticleAlert = {
  nature: AlertNature
  legiId: string
  /** `YYYY-MM-DD`: the day from which it counts. */
  effectOn: string | null
  before: string
  after: string
  mark: string
}
type Ask = {
  versions: readonly ArticleVersion[]
  /** What was in force when it was last compared; `null` at first. */
  seen: ArticleVersion | null
  day: string
  /** The versions that sheets say they were written from. */
  citedIds: ReadonlySet<string>
}

/** States of what never applied. */
const NEVER = ['MODIFIE_MORT_NE']
const REPLACED = ['MODIFIE', 'REMPLACE', 'SUBSTITUE']

/** The version of a day, and what has changed since `seen`: state, note, or words of the text alone. Spaces and layout do not count. */
export function articleAlerts(ask: Ask): { current: ArticleVersion | null; alerts: ArticleAlert[] } {
  const { seen, day } = ask
  const all = ask.versions
    .filter(({ state }) => !NEVER.includes(state))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const versions = all.filter(({ state }) => state !== SUPPRESSED)
  const current = versions.findLast(({ from }) => from <= day) ?? null
  const removed = all.findLast(({ state, from }) => state === SUPPRESSED && from <= day)
  // What the archives took away and put nothing else for; a version that was replaced, or had ended, says nothing.
  const isGone = removed && (!current || (hasEnded(current, day) && current.from <= removed.from))
  const coming = versions.filter(({ from }) => from > day)
  const alerts = isGone
    ? gone(removed, day)
    : current
      ? [...present(current, versions, ask), ...ending(current, day)]
      : []
  for (const version of coming)
    alerts.push(
      told('deferred', version, version.from, (current ?? seen)?.text ?? '', version.text, version.from),
    )
  return { current: isGone ? null : current, alerts }
}

const gone = (removed: ArticleVersion, day: string): ArticleAlert[] =>
  hasEnded(removed, day) ? [] : [told('removed', removed, null, removed.text, '')]

function present(current: ArticleVersion, versions: readonly ArticleVersion[], { seen, day, citedIds }: Ask) {
  if (hasEnded(current, day)) {
    const isReplaced = REPLACED.includes(current.state)
    // What replaces it is not in the archives: that alone is known.
    return [told(isReplaced ? 'modified' : 'repealed', current, current.until, current.text, '')]
  }
  const before =
    seen ?? versions.find(({ legiId, from }) => citedIds.has(legiId) && from < current.from) ?? null
  if (!before) return []
  const hasNewText = !isSame(before.text, current.text)
  if (hasNewText && before.legiId !== current.legiId)
    return [told('modified', current, current.from, before.text, current.text)]
  const alerts: ArticleAlert[] = []
  if (hasNewText) alerts.push(told('text', current, null, before.text, current.text, current.text))
  if (!isSame(before.note, current.note))
    alerts.push(told('note', current, null, before.note, current.note, current.note))
  return alerts
}

const hasEnded = ({ until }: ArticleVersion, day: string): boolean => until !== null && until <= day

/** The end of an article that applies, when it is known. */
function ending(current: ArticleVersion, day: string): ArticleAlert[] {
  const { state, until, text } = current
  return state === 'ABROGE_DIFF' && until !== null && until > day
    ? [told('deferred', current, until, text, '', until)]
    : []
}

function told(
  nature: AlertNature,
  { legiId }: ArticleVersion,
  effectOn: string | null,
  before: string,
  after: string,
  mark = '',
): ArticleAlert {
  return { nature, legiId, effectOn, before, after, mark }
}

const isSame = (one: string, other: string): boolean => wordsOf(one) === wordsOf(other)

const wordsOf = (text: string): string => text.normalize('NFC').split(/\s/).filter(Boolean).join(' ')

/** The versions worth keeping: those of today and to come, and the one before. */
export function keptVersions(versions: readonly ArticleVersion[], day: string): ArticleVersion[] {
  const sorted = versions.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const at = sorted.findLastIndex(({ from }) => from <= day)
  return sorted.slice(Math.max(0, at - 1))
}

import { createTranslator } from 'next-intl'
import { FOLLOW_KINDS } from '@/domain/follow/followKinds'
import { sheetPath } from '@/domain/sheet/sheetNumber'
import { env } from '@/env'
import { FOLLOWS_PATH } from '@/features/trust/following/FOLLOWS_PATH'
import type { FollowedChanges } from '@/features/trust/following/Followed'
import { changeWords } from '@/features/trust/following/present/changeWords'
import type { SheetChange } from '@/features/trust/following/SheetChange'
import { frenchDay } from '@/ui/frenchDay'
import texts from '../../../../../messages/fr/digest.json'
import { digestLinkPath } from './digestLinkPath'

const t = createTranslator({ locale: 'fr', messages: { digest: texts }, namespace: 'digest.mail.followed' })

/** What one follow, then one mail, names: more would not be read. */
const MOST_OF_ONE = 10
const MOST = 40

const at = (path: string) => new URL(path, env.SITE_URL).href

/** How many changes there are in all. */
export const countChanges = (followed: readonly FollowedChanges[]): number =>
  followed.reduce((sum, { changes }) => sum + changes.length, 0)

/** What changed in what a person follows, as paragraphs of their mail: follow by follow, each with the link that stops it. */
export function followedLines(followed: readonly FollowedChanges[], token: string): string[] {
  if (followed.length === 0) return []
  let left = MOST
  const lines = followed.flatMap(({ follow, changes }) => {
    const shown = changes.slice(0, Math.min(MOST_OF_ONE, left))
    left -= shown.length
    if (shown.length === 0) return []
    const { kind, label, id } = follow
    return [
      t(kind === 'sheet' ? 'sheet' : 'group', { kind: FOLLOW_KINDS[kind].label, label }),
      ...shown.flatMap((change) => [changeLine(change), at(sheetPath(change.number))]),
      t('stop', { label }),
      at(`${digestLinkPath(token)}/suivis/${id}`),
    ]
  })
  const more = countChanges(followed) - (MOST - left)
  return [t('title'), ...lines, ...(more > 0 ? [t('more', { count: more }), at(FOLLOWS_PATH)] : [])]
}

function changeLine(change: SheetChange): string {
  const { title, number, summary, at: instant } = change
  const words = { nature: changeWords(change), title, number, day: frenchDay(new Date(instant), 'short') }
  return summary ? t('changeOf', { ...words, summary }) : t('change', words)
}

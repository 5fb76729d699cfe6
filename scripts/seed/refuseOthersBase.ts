import type { Payload } from 'payload'
import { ALL_SHEET_KINDS } from '@/domain/sheet/sheetKinds'
import { SLUGS } from '@/domain/slugs'
import { isInstalled } from '@/features/shell/installation/read/isInstalled'
import { UsageError } from '../lib/UsageError'

/** Lets through an empty base alone: the fictional demo is never mixed with somebody's own. @throws UsageError that says in French what the base holds. */
export async function refuseOthersBase(payload: Payload): Promise<void> {
  const [accounts, ...sheets] = await Promise.all(
    [SLUGS.users, ...ALL_SHEET_KINDS].map((collection) =>
      payload.count({ collection, overrideAccess: true }),
    ),
  )
  const count = sheets.reduce((total, { totalDocs }) => total + totalDocs, 0)
  if (!accounts?.totalDocs && count === 0 && !(await isInstalled(payload))) return
  const held = [counted(accounts?.totalDocs ?? 0, 'compte'), counted(count, 'fiche')]
    .filter(Boolean)
    .join(' et ')
  throw new UsageError(
    `Cette base n’est pas vide (${held || 'elle a été installée'}) : la démonstration, qui est fictive, n’y est pas écrite. Indiquez une autre base avec DATABASE_URL.`,
  )
}

const counted = (count: number, what: string): string =>
  count === 0 ? '' : `${count} ${what}${count > 1 ? 's' : ''}`

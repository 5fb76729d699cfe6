import { isHelpdesk } from '@/access/roles'
import type { User } from '@/payload-types'
import type { HelpFault } from '../HelpFault'

/** Why somebody may not do a gesture of the helpdesk on an account, `null` where they may: by their right, never for themselves, on an open account alone. */
export function helpFault(actor: User, account: User | null): HelpFault | null {
  if (!isHelpdesk(actor)) return 'refused'
  if (!account || account.active === false) return 'gone'
  return account.id === actor.id ? 'self' : null
}

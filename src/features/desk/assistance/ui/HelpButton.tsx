import type { ReactNode } from 'react'
import { HELP_ACTION } from '../assistancePaths'

type Props = {
  action: 'approve' | 'decline' | 'code'
  unblock: string
  /** What it does for whom, where several of its kind stand on the page. */
  label?: string
  isQuiet?: boolean
  children: ReactNode
}

/** One gesture on an unblock. */
export function HelpButton({ action, unblock, label, isQuiet = false, children }: Props) {
  return (
    <form method="post" action={HELP_ACTION}>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="unblock" value={unblock} />
      <button type="submit" className={isQuiet ? 'btn quiet' : 'btn'} aria-label={label}>
        {children}
      </button>
    </form>
  )
}

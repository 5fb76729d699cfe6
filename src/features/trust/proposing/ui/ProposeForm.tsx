import type { ReactNode } from 'react'
import type { NewSheetKind } from '@/domain/newSheets/newSheet'
import { natureOf } from '../newSheetPaths'

type Props = {
  kind: NewSheetKind
  gesture: 'compare' | 'send' | 'drop'
  className?: string
  children: ReactNode
}

/** A form of `/proposer`; it works without any script. */
export function ProposeForm({ kind, gesture, className = 'actions', children }: Props) {
  return (
    <form className={className} method="post" action="/proposer/envoyer" noValidate>
      <input type="hidden" name="nature" value={natureOf(kind)} />
      <input type="hidden" name="action" value={gesture} />
      {children}
    </form>
  )
}

import type { ReactNode } from 'react'
import { keepingPath } from '@/domain/sheet/keepingPath'

type Props = {
  number: string
  action: string
  id?: string
  className?: string
  children: ReactNode
}

/** A form on the members of a sheet; it works without any script. */
export function MemberForm({ number, action, id, className = 'actions', children }: Props) {
  return (
    <form className={className} method="post" action={keepingPath(number, 'membres', 'agir')}>
      <input type="hidden" name="action" value={action} />
      {id && <input type="hidden" name="id" value={id} />}
      {children}
    </form>
  )
}

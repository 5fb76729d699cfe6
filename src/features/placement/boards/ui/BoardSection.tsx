import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  count?: number
  lead?: string
  none: string
  children: ReactNode[] | null
}

/** A part of a board: its title and number, its lines, or that there are none. */
export function BoardSection({ id, title, count, lead, none, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <div className="head">
        <h2 id={id}>{title}</h2>
        {count !== undefined && <span className="small dim num">{count}</span>}
      </div>
      {lead && <p className="small dim">{lead}</p>}
      {children && children.length > 0 ? (
        <ul className="lines">{children}</ul>
      ) : (
        <p className="dim">{none}</p>
      )}
    </section>
  )
}

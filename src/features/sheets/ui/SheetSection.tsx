import type { ReactNode } from 'react'

type Props = {
  id: string
  title: string
  /** Where an error on this part is told. */
  report?: ReactNode
  children: ReactNode
}

/** A titled part of a sheet, and where to say that it is wrong; nothing when it has nothing to say. */
export function SheetSection({ id, title, report, children }: Props) {
  if (!children) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {report}
    </section>
  )
}

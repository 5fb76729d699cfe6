import type { ReactNode } from 'react'

/** A titled part of a sheet; nothing when it has nothing to say. */
export function SheetSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  if (!children) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

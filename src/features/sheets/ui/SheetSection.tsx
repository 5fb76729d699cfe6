import type { ReactNode } from 'react'
import { ReportLink } from '@/features/reports/ui/ReportLink'

type Props = {
  id: string
  title: string
  /** The sheet's number, where an error may be reported on this part. */
  report?: string
  children: ReactNode
}

/** A titled part of a sheet, and where to say that it is wrong; nothing when it has nothing to say. */
export function SheetSection({ id, title, report, children }: Props) {
  if (!children) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      {report && <ReportLink number={report} section={id} />}
    </section>
  )
}

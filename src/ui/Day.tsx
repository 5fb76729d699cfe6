import { localTime } from '@/domain/localTime'
import { frenchDay } from './frenchDay'
import { OnPaper } from './OnPaper'

/** A date in words with its exact day for machines, on hover and on paper. `date` is an ISO instant; `children`: it told from now. */
export function Day({ date, children }: { date: string; children?: string }) {
  const exact = frenchDay(new Date(date))
  return (
    <time dateTime={localTime(new Date(date)).day} title={exact}>
      {children ? <OnPaper screen={children} paper={`le ${exact}`} /> : exact}
    </time>
  )
}

import { localTime } from '@/domain/localTime'
import { frenchDay } from './frenchDay'

/** A date in words with its exact day for machines and on hover. `date` is an ISO instant. */
export function Day({ date, children }: { date: string; children?: string }) {
  const exact = frenchDay(new Date(date))
  return (
    <time dateTime={localTime(new Date(date)).day} title={exact}>
      {children ?? exact}
    </time>
  )
}

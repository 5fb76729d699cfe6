import type { ReactNode } from 'react'
import { RESULTS_ID } from './resultsId'

/** What a list page finds, after its filters: the second skip link leads here. */
export function ResultsArea({ children }: { children: ReactNode }) {
  return (
    <div id={RESULTS_ID} tabIndex={-1}>
      {children}
    </div>
  )
}

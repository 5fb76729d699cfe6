import type { ReactNode } from 'react'
import type { AroundSection } from './NationalReading'

/** A section with what local people wrote above, beside and below it. */
export function SectionFrame({ around, children }: { around: AroundSection | null; children: ReactNode }) {
  if (!around) return children
  const { above, beside, below } = around
  return (
    <>
      {above}
      {beside ? (
        <div className="beside">
          <div>{children}</div>
          <div>{beside}</div>
        </div>
      ) : (
        children
      )}
      {below}
    </>
  )
}

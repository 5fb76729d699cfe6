'use client'

import { usePathname, useSearchParams } from 'next/navigation'

type Props = {
  /** Origin of the site. */
  site: string
  /** The site and the day of printing, in words. */
  words: string
}

/** On paper alone, at the foot of any page: whose it is, where it is and when it was printed. */
export function PrintedFoot({ site, words }: Props) {
  const path = usePathname()
  const query = useSearchParams().toString()
  const address = `${site}${path}${query ? `?${query}` : ''}`
  return (
    <p className="print-only printed">
      {words} · {address.replace(/^https?:\/\//, '')}
    </p>
  )
}

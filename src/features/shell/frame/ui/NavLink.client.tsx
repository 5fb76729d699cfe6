'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import type { ReactNode } from 'react'

/** A link of the navigation; `section` says which addresses it stands for: a path, or a `type` of the results page. */
export function NavLink({
  href,
  section,
  type,
  children,
}: {
  href: string
  section: string
  type?: string
  children: ReactNode
}) {
  const path = usePathname()
  const params = useSearchParams()
  const inSection = section === '/' ? path === '/' : path === section || path.startsWith(`${section}/`)
  const inResults = type !== undefined && path === '/recherche' && params.getAll('type').join() === type
  return (
    <a href={href} aria-current={inSection || inResults ? 'page' : undefined}>
      {children}
    </a>
  )
}

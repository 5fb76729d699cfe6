import type { AnchorHTMLAttributes } from 'react'
import { safeHref } from '@/domain/text/safeHref'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { href: string | null | undefined }

/** A link whose address comes from what people or files wrote; its content alone where the address is not one to follow. */
export function SafeLink({ href, children, ...rest }: Props) {
  const safe = safeHref(href)
  return safe ? (
    <a {...rest} href={safe} rel="noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  )
}

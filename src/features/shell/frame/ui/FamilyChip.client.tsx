'use client'

import { MapPin, X } from 'lucide-react'
import { usePathname, useSearchParams } from 'next/navigation'

type Props = { words: { family: string; forget: string } }

/** Whose place the pages are about, and the button that forgets it and leads back here; a plain form. */
export function FamilyChip({ words }: Props) {
  const path = usePathname()
  const query = useSearchParams().toString()
  return (
    <form className="family" action="/famille" method="post">
      <MapPin className="icon" aria-hidden />
      <span>{words.family}</span>
      <input type="hidden" name="retour" value={query ? `${path}?${query}` : path} readOnly />
      <button type="submit" aria-label={words.forget} title={words.forget}>
        <X className="icon" aria-hidden />
      </button>
    </form>
  )
}

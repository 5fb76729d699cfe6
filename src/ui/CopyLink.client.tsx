'use client'

import { Link2 } from 'lucide-react'
import { useState } from 'react'

type Props = { path: string; words: { copy: string; copied: string } }

/** Copies the address of a sheet, and says so. */
export function CopyLink({ path, words }: Props) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(path, window.location.href).href)
    setCopied(true)
  }
  return (
    <>
      <button type="button" className="btn quiet" onClick={copy}>
        <Link2 className="icon" aria-hidden />
        {copied ? words.copied : words.copy}
      </button>
      <span role="status" className="sr">
        {copied ? words.copied : ''}
      </span>
    </>
  )
}

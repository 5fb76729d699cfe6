'use client'

import { useActionState } from 'react'
import { showRecoveryCodes } from '../write/showRecoveryCodes'

type Props = {
  words: { button: string; shown: string; print: string; title: string; account: string }
}

/** Makes recovery codes, and shows them this once, to be printed. */
export function RecoveryCodes({ words }: Props) {
  const [codes, make, isMaking] = useActionState(showRecoveryCodes, [])
  return (
    <>
      <form action={make} className="no-print">
        <p>
          <button type="submit" className="btn quiet" disabled={isMaking}>
            {words.button}
          </button>
        </p>
      </form>
      {codes.length > 0 && (
        <section className="panel" aria-label={words.title}>
          <p role="status" className="notice ok no-print">
            {words.shown}
          </p>
          <p>{words.account}</p>
          <ol>
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ol>
          <p className="no-print">
            <button type="button" className="btn" onClick={() => window.print()}>
              {words.print}
            </button>
          </p>
        </section>
      )}
    </>
  )
}

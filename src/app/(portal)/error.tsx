'use client'

import { ProblemPage } from '@/ui/ProblemPage'
import messages from '../../../messages/errors.fr.json'

/** The page that failed, within the frame of the site. The error itself is in the server's log, never here. */
export default function PortalError({ reset }: { reset: () => void }) {
  const { code, title, text, again, home } = messages.broken
  return (
    <ProblemPage code={code} title={title} text={text}>
      <button type="button" className="btn" onClick={reset}>
        {again}
      </button>
      <a className="btn quiet" href="/">
        {home}
      </a>
    </ProblemPage>
  )
}

import type { ReactNode } from 'react'

type Props = { code: string; title: string; text: string; children: ReactNode }

/** A refusal or a fault as a page: what happened, and what to do next. */
export function ProblemPage({ code, title, text, children }: Props) {
  return (
    <div className="page narrow">
      <p className="dim num">{code}</p>
      <h1>{title}</h1>
      <p className="lead">{text}</p>
      <div className="actions">{children}</div>
    </div>
  )
}

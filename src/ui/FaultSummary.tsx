import type { ReactNode } from 'react'
import { FAULTS_ID } from './FAULTS_ID'

/** `id`: of the input at fault. */
export type ListedFault = { id: string; label: string; message: string }
type Props = { title: string; faults: readonly ListedFault[]; children?: ReactNode }

/** Everything to mend in a form, each a link to its input; it takes the focus, with no script. Nothing when there is nothing. */
export function FaultSummary({ title, faults, children }: Props) {
  if (faults.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: after a refusal, where to go on is here
    <div className="notice late" role="alert" id={FAULTS_ID} tabIndex={-1} autoFocus>
      <div>
        <strong>{title}</strong>
        <ul>
          {faults.map(({ id, label, message }) => (
            <li key={`${id} ${message}`}>
              <a href={`#${id}`}>{label}</a>
              {`\u00a0: ${message}`}
            </li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  )
}

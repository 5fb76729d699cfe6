import { FAULTS_ID } from './FAULTS_ID'

type Props = {
  info: string | null
  fault: string | null
  /** Where the focus goes to a field instead of the words on its fault. */
  isQuiet?: boolean
}

/**
 * Words on what the last form did (`info`), or on why it did not (`fault`, which comes first): a fault takes the focus, with no script, and
 * fields at fault point to it (`FAULTS_ID`). Nothing without any.
 */
export function OutcomeNotice({ info, fault, isQuiet = false }: Props) {
  if (fault)
    return (
      // biome-ignore lint/a11y/noAutofocus: after a refusal, where to go on is here
      <p id={FAULTS_ID} className="notice late" role="alert" tabIndex={-1} autoFocus={!isQuiet}>
        {fault}
      </p>
    )
  return info ? (
    <p className="notice ok" role="status">
      {info}
    </p>
  ) : null
}

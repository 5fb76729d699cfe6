type Props = {
  info: string | null
  fault: string | null
  /** What the fields at fault point to. */
  id?: string
}

/** Words on what the last form did (`info`), or on why it did not (`fault`, which comes first); nothing without any. */
export function OutcomeNotice({ info, fault, id }: Props) {
  if (fault)
    return (
      <p id={id} className="notice late" role="alert">
        {fault}
      </p>
    )
  return info ? (
    <p className="notice ok" role="status">
      {info}
    </p>
  ) : null
}

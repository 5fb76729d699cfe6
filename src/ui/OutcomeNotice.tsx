/** Words on what the last form did (`info`), or on why it did not (`fault`, which comes first); nothing without any. */
export function OutcomeNotice({ info, fault }: { info: string | null; fault: string | null }) {
  if (fault)
    return (
      <p id="fault" className="notice late" role="alert">
        {fault}
      </p>
    )
  return info ? (
    <p className="notice ok" role="status">
      {info}
    </p>
  ) : null
}

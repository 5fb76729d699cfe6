/** What is wrong with an input, said under it; `describedBy` ties them. */
export function Fault({ name, fault }: { name: string; fault: string | null }) {
  return fault ? (
    <p className="error" id={`${name}-fault`}>
      {fault}
    </p>
  ) : null
}

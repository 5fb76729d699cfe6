type Props = { screen: string; paper: string }

/** Words told from now on a screen, with their exact day on paper, which is read later. */
export function OnPaper({ screen, paper }: Props) {
  return (
    <>
      <span className="no-print">{screen}</span>
      <span className="print-only">{paper}</span>
    </>
  )
}

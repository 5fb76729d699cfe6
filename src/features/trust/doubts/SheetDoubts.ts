/** What is said against a sheet and not answered yet: errors reported, and changes that wait for a decision. */
export type SheetDoubts = {
  /** One for each thing that is reported; `texts` are of its reporters, without their names; `since` is an ISO instant. */
  reports: { section: string; reason: string; since: string; texts: string[] }[]
  changes: { id: string; since: string; lines: { label: string; before: string; after: string }[] }[]
  /** Names what is open at this instant: whoever confirms the sheet sends back the one they were shown. */
  key: string
}

/** The way to the whole journal as a table, above its list. */
export function JournalExport() {
  return (
    <p className="repere-export">
      <a href="/bureau/journal/telecharger" download>
        Exporter le journal (CSV)
      </a>
    </p>
  )
}

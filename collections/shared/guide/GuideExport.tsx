/** The way to the whole guide as an archive, above the lists that it is made of. */
export function GuideExport() {
  return (
    <p className="repere-export">
      <a href="/bureau/guide/telecharger" download>
        Exporter le guide entier (ZIP de Markdown)
      </a>
    </p>
  )
}

/** Where a page stands; the last step is the page itself. */
export function Crumbs({
  label,
  steps,
  here,
}: {
  label: string
  steps: { href: string; text: string }[]
  here: string
}) {
  return (
    <nav className="crumbs" aria-label={label}>
      <ol>
        {steps.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

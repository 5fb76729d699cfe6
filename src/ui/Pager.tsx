const AROUND = 2

type Props = {
  page: number
  pages: number
  label: string
  previous: string
  next: string
  href: (page: number) => string
}

/** Links to the other pages of a list; nothing when there is one page. */
export function Pager({ page, pages, label, previous, next, href }: Props) {
  if (pages <= 1) return null
  const shown = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= AROUND,
  )
  return (
    <nav className="pager" aria-label={label}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          {previous}
        </a>
      )}
      {shown.map((each, at) => [
        each - (shown[at - 1] ?? 0) > 1 ? <span key={`gap-${each}`}>…</span> : null,
        each === page ? (
          <span key={each} aria-current="page">
            {each}
          </span>
        ) : (
          <a key={each} href={href(each)}>
            {each}
          </a>
        ),
      ])}
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {next}
        </a>
      )}
    </nav>
  )
}

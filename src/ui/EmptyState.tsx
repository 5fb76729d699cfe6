type Props = {
  title?: string
  text: string
  /** The next thing to do. */
  next: { href: string; label: string }
}

/** Nothing there yet: what it is for, and the next thing to do. */
export function EmptyState({ title, text, next }: Props) {
  return (
    <section className="empty">
      {title && <h2>{title}</h2>}
      <p>{text}</p>
      <p>
        <a className="btn" href={next.href}>
          {next.label}
        </a>
      </p>
    </section>
  )
}

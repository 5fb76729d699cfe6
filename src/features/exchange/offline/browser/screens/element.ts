type Child = Node | string | null | undefined | false
type Attributes = Readonly<Record<string, string | boolean | null | undefined | ((event: Event) => void)>>

/** An element of the page: its text is text, whatever it holds; a function among its attributes listens (`onclick`). */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value)
    else if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  made.append(...children.filter((child): child is Node | string => Boolean(child)))
  return made
}

/** Writes what differs, and no more: each writing is looked at again; `null` removes the attribute. */
export function setAttributes(
  element: HTMLElement,
  attributes: Readonly<Record<string, string | null>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue
    if (value === null) element.removeAttribute(name)
    else element.setAttribute(name, value)
  }
}

/** Tells whether a control says what it is: its text, or the name it was given. */
export function hasName(control: HTMLElement): boolean {
  return Boolean(control.textContent?.trim() || control.getAttribute('aria-label')?.trim())
}

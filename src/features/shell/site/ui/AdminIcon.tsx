/** The product's mark, in the colour of the text around it. */
export function AdminIcon() {
  return (
    <svg
      width="100%"
      height="100%"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.4"
      role="img"
      aria-label="Repère"
    >
      <circle cx="13" cy="13" r="9.2" />
      <path d="M13 0v7.5M13 18.5V26M0 13h7.5M18.5 13H26" />
      <circle cx="13" cy="13" r="2.6" fill="currentColor" stroke="none" />
    </svg>
  )
}

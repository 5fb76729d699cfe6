/** Where a form that was kept is shown again, to be sent: `path` is where it goes. */
export function resendPath(path: string): string {
  return `/confirmer-identite/renvoyer?${new URLSearchParams({ vers: path })}`
}

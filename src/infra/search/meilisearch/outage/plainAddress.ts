/** An address as it may be written in a log: without the name and the password that it may hold, nor its parameters. */
export function plainAddress(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`
}

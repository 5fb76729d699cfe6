import { isSecureSite } from './isSecureSite'

type Cookie = {
  name: string
  /** As it is written: without `;`, comma or space. */
  value: string
  /** How long it is kept, 0 to forget it; until the browser closes without. */
  seconds?: number
  path?: string
  sameSite?: 'Lax' | 'Strict'
}

/** The `Set-Cookie` of a cookie that no script reads. */
export function setCookie({ name, value, seconds, path = '/', sameSite = 'Lax' }: Cookie): string {
  const age = seconds === undefined ? '' : `; Max-Age=${seconds}`
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=${sameSite}${age}${isSecureSite ? '; Secure' : ''}`
}

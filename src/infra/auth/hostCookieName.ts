import { isSecureSite } from './isSecureSite'

/** The name of a cookie that this host alone may set, where browsers can hold it to that. */
export function hostCookieName(base: string): string {
  return `${isSecureSite ? '__Host-' : ''}${base}`
}

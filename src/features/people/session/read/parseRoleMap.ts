import { ROLES, type Role } from '@/access/roles'

/** Reads `value=role,value=role`. A value may be given several roles by several pairs. @throws Error on an unknown role. */
export function parseRoleMap(text: string): Map<string, Role[]> {
  const map = new Map<string, Role[]>()
  for (const pair of text.split(',').filter((part) => part.trim())) {
    const at = pair.lastIndexOf('=')
    const value = pair.slice(0, at).trim()
    const role = ROLES.find((known) => known === pair.slice(at + 1).trim())
    if (at < 1 || !role) throw new Error(`OIDC_ROLE_MAP : « ${pair.trim()} » ne nomme pas un rôle connu.`)
    map.set(value, [...(map.get(value) ?? []), role])
  }
  return map
}

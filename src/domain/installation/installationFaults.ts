import { passwordFault } from '../account/passwordFault'
import { personNameFault } from '../account/personNameFault'
import { isEmail } from '../dataInclusion/isEmail'

/** What is asked to install a base; `department` is an INSEE code, `again` the password typed twice. */
export const INSTALLATION_FIELDS = ['siteName', 'department', 'name', 'email', 'password', 'again'] as const
export type InstallationField = (typeof INSTALLATION_FIELDS)[number]
export type InstallationSettings = Record<InstallationField, string>
/** By field, the code of what is wrong with it. */
export type InstallationFaults = Partial<Record<InstallationField, string>>

const LONGEST_SITE_NAME = 60

/** What is wrong with the settings of an installation, in the order of the form; nothing when they will do. `knows` tells the codes of départements. */
export function installationFaults(
  settings: InstallationSettings,
  knows: (department: string) => boolean,
): InstallationFaults {
  const { siteName, department, name, email, password, again } = settings
  const faults: Record<InstallationField, string | null> = {
    siteName: siteNameFault(siteName),
    department: knows(department) ? null : 'unknown',
    name: personNameFault(name),
    email: isEmail(email.trim()) ? null : 'invalid',
    password: passwordFault(password),
    again: password === again ? null : 'different',
  }
  const wrong = INSTALLATION_FIELDS.flatMap((field) => {
    const fault = faults[field]
    return fault === null ? [] : [[field, fault] as const]
  })
  return Object.fromEntries(wrong)
}

function siteNameFault(siteName: string): string | null {
  if (siteName.trim() === '') return 'none'
  if (siteName.trim().length > LONGEST_SITE_NAME) return 'tooLong'
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(siteName) ? 'severalLines' : null
}

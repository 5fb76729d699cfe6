import { INSTALLATION_FIELDS, type InstallationFaults } from '@/domain/installation/installationFaults'
import messages from '../../../../../messages/fr/installation.json'

/** What is wrong with the settings of an installation, as French lines for a terminal: `Département : Choisissez…`. */
export function installationFaultLines(faults: InstallationFaults): string[] {
  return INSTALLATION_FIELDS.flatMap((field) => {
    const code = faults[field]
    const words: Record<string, string> = messages.faults[field]
    return code === undefined ? [] : [`  ${messages[field]}\u00a0: ${words[code] ?? code}`]
  })
}

import { phoneForm } from '../deduplication/contactForms'
import { nameSimilarity, nameTokens } from '../deduplication/nameTokens'

/** What tells a service from another of the same organisation. `themes`: names. */
export type ServiceFacts = { name: string; themes: readonly string[]; phone: string | null }

/** From here two names of services may be one. */
const CLOSE = 0.5
const POINTS = { theme: 15, phone: 15 }

/** How much two services of one organisation look alike, 0 to 100, and why; `null` when they do not. */
export function likeServices(
  one: ServiceFacts,
  other: ServiceFacts,
): { score: number; reasons: string[] } | null {
  const similarity = nameSimilarity(nameTokens(one.name, null), nameTokens(other.name, null))
  if (similarity < CLOSE) return null
  const themes = one.themes.filter((theme) => other.themes.includes(theme))
  const phone = one.phone ? phoneForm(one.phone) : null
  const samePhone = phone !== null && other.phone !== null && phone === phoneForm(other.phone)
  const score = similarity * 70 + (themes.length > 0 ? POINTS.theme : 0) + (samePhone ? POINTS.phone : 0)
  return {
    score: Math.round(score),
    reasons: [
      `Noms semblables à ${Math.round(similarity * 100)}\u00a0%`,
      ...themes.map((theme) => `Même thème\u00a0: ${theme}`),
      ...(samePhone ? ['Même téléphone'] : []),
    ],
  }
}

/** A facility that was asked before a report of absence of place, and what it answered, in words. `at` is ISO 8601. */
export type ShortageTried = { facility: string; number: string; unit: string; at: string; answer: string }

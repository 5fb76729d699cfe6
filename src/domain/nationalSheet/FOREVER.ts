/** The feed until which a state of a national sheet stands, while no later one has replaced it. */
export const FOREVER = 2_000_000_000

/** Where a shared post says that it locks itself: the session ends, what was typed is kept for its author. */
export const LOCK_PATH = '/poste-partage/verrou'

/** Where it says that somebody is there, who types without asking for a page. */
export const PRESENCE_PATH = '/poste-partage/presence'

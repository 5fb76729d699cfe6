/** A chart drawn by the server, in its own units; it is as wide as its place. */
export const CHART_SIZE = { width: 560, height: 210, left: 6, right: 6, top: 34, bottom: 30 } as const

/** By which the frame of a page learns the `commune` (INSEE code) of its address; empty without one. */
export const COMMUNE_HEADER = 'x-commune'

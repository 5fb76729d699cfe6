import type { Access, FieldAccess } from 'payload'

/** Operations that only the product itself does, through the Local API. */
export const nobody: Access = () => false

/** Fields that only the product itself reads or writes. */
export const nobodyField: FieldAccess = () => false

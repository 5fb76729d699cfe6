import type { SheetKind, SheetType } from '@/domain/sheet/sheetKinds'

// The table of this suite has a line more than the one that types are read from.
export const WARDROBES = 'wardrobes' as SheetKind
export const WARDROBE = 'wardrobe' as SheetType

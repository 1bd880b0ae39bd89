import { style } from '@vanilla-extract/css'
import { insidePart } from '../../theme/rules.ts'

export const hint = style(insidePart)

/** The figures of one width, so that nothing moves while it counts. */
export const count = style({ ...insidePart, display: 'block', fontVariantNumeric: 'tabular-nums' })

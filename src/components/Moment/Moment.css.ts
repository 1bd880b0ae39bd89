import { style } from '@vanilla-extract/css'
import { insidePart } from '../../theme/rules.ts'

export const moment = style({
  ...insidePart,
  fontVariantNumeric: 'tabular-nums',
  unicodeBidi: 'isolate',
})

import { style } from '@vanilla-extract/css'
import { labelText, part } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

export const form = style({ display: 'grid', gap: tokens.space[5], margin: 0 })

export const actions = style({ display: 'flex', flexWrap: 'wrap', gap: tokens.space[3] })

export const outcome = style({
  ...part,
  ...labelText,
  minBlockSize: tokens.leading.label,
  color: tokens.color.muted,
  fontVariantNumeric: 'tabular-nums',
  overflowWrap: 'anywhere',
})

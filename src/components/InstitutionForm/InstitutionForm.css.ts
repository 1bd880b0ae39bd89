import { style } from '@vanilla-extract/css'
import { labelText, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const found = style({ ...part, ...labelText, marginBlockEnd: tokens.space[3] })

export const line = style({ ...part, display: 'block' })

export const actions = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[3],
  marginBlockStart: tokens.space[4],
})

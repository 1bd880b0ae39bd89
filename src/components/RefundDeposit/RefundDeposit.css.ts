import { style } from '@vanilla-extract/css'
import { part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const refund = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[6],
  minInlineSize: 0,
  maxInlineSize: tokens.size.form,
})

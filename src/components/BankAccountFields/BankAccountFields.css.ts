import { style } from '@vanilla-extract/css'
import { part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const fields = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[5],
  maxInlineSize: tokens.size.form,
  minInlineSize: 0,
})

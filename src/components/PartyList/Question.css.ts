import { style } from '@vanilla-extract/css'
import { part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const text = style(part)

export const outcome = style({
  ...part,
  marginBlockStart: tokens.space[4],
  selectors: { '&:empty': { display: 'none' } },
})

import { style } from '@vanilla-extract/css'
import { tokens } from '../theme/tokens.css.ts'
import { input } from './FieldFrame.css.ts'

export const select = style([
  input,
  {
    cursor: 'pointer',
    selectors: {
      '&[data-placeholder]': { color: tokens.color.muted },
    },
  },
])

export const option = style({
  backgroundColor: tokens.color.raised,
  color: tokens.color.text,
})

import { style } from '@vanilla-extract/css'
import { labelText, part } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const receipt = style({
  ...part,
  maxInlineSize: tokens.size.form,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[4],
})

export const actions = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  gap: tokens.space[2],
})

/** Under the buttons, on a line of its own. */
export const checked = style({
  ...part,
  ...labelText,
  order: 1,
  flexBasis: '100%',
  color: tokens.color.muted,
})

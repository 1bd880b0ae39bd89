import { style } from '@vanilla-extract/css'
import { labelText, part, visuallyHidden } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const line = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: tokens.space[3],
  rowGap: tokens.space[1],
})

// Below the badge where there is no room for a few words beside it.
export const text = style({
  ...part,
  ...labelText,
  flex: `1 1 calc(5 * ${tokens.space[7]})`,
  minInlineSize: 0,
  color: tokens.color.muted,
})

export const announcer = style(visuallyHidden)

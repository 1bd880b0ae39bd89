import { style } from '@vanilla-extract/css'
import { bone } from '../../theme/bone.css.ts'
import { insidePart } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const figures = style({
  ...bone,
  blockSize: `calc(2 * ${tokens.size.control})`,
  borderRadius: tokens.radius.card,
})

export const row = style({
  ...insidePart,
  display: 'flex',
  justifyContent: 'space-between',
  gap: tokens.space[4],
})

export const bar = style({
  ...bone,
  inlineSize: '45%',
  selectors: { '&[data-figure]': { inlineSize: '20%' } },
})

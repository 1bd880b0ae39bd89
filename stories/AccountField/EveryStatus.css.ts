import { style } from '@vanilla-extract/css'
import { part, smallText } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

export const grid = style({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(320px, 100%), 1fr))',
  gap: tokens.space[5],
})

export const cell = style({
  minInlineSize: 0,
  paddingBlockStart: tokens.space[2],
  borderBlockStart: `${tokens.border.width} solid ${tokens.color.line}`,
})

export const status = style({
  ...part,
  ...smallText,
  marginBlockEnd: tokens.space[3],
  color: tokens.color.muted,
})

import { style } from '@vanilla-extract/css'
import { labelText, part } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

export const group = style({ ...part, display: 'block', minInlineSize: 0 })

export const legend = style({
  ...part,
  display: 'block',
  inlineSize: '100%',
  fontSize: tokens.text.heading,
  fontWeight: tokens.font.strong,
  lineHeight: tokens.leading.heading,
})

export const hint = style({
  ...part,
  ...labelText,
  marginBlockStart: tokens.space[1],
  color: tokens.color.muted,
})

export const fields = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[5],
  minInlineSize: 0,
  selectors: { [`${group} > &`]: { marginBlockStart: tokens.space[4] } },
})

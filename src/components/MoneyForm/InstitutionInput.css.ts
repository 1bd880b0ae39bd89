import { style } from '@vanilla-extract/css'
import { labelText, part, smallText } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const institution = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[2],
  minInlineSize: 0,
})

export const label = style({ ...part, ...labelText, fontWeight: tokens.font.strong })

export const optional = style({ color: tokens.color.muted, fontWeight: tokens.font.regular })

export const hint = style({ ...part, ...labelText, color: tokens.color.muted })

export const chosen = style({
  ...part,
  padding: tokens.space[4],
  border: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: tokens.radius.card,
})

export const actions = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: tokens.space[2] })

export const problem = style({
  ...part,
  ...smallText,
  display: 'flex',
  gap: tokens.space[1],
  color: tokens.color.critical,
})

import { style } from '@vanilla-extract/css'
import { focusRing, part, smallText } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const form = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[6],
  maxInlineSize: tokens.size.form,
})

export const actions = style({ ...part, display: 'flex', gap: tokens.space[3] })

export const created = style({ maxInlineSize: tokens.size.form })

export const wrong = style({
  ...part,
  ...smallText,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[1],
  listStyle: 'none',
})

export const wrongItem = style({ ...part, ...smallText })

export const wrongLink = style({
  ...part,
  ...smallText,
  textDecoration: 'underline',
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
})

import { style } from '@vanilla-extract/css'
import { focusRing, labelText, part, smallText } from '../../theme/rules.ts'
import { tokens } from '../../theme/tokens.css.ts'

export const form = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[6],
  maxInlineSize: tokens.size.form,
})

export const actions = style({ ...part, display: 'flex', flexWrap: 'wrap', gap: tokens.space[3] })

export const saved = style({ maxInlineSize: tokens.size.form })

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

export const review = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[6],
})

export const reviewTitle = style({
  ...part,
  fontSize: tokens.text.heading,
  fontWeight: tokens.font.strong,
  lineHeight: tokens.leading.heading,
  selectors: { '&:focus-visible': focusRing },
})

export const reviewGroup = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[3],
})

export const reviewHeader = style({
  ...part,
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  justifyContent: 'space-between',
  gap: tokens.space[2],
})

export const reviewLegend = style({ ...part, fontWeight: tokens.font.strong })

// At least 24 px high, as a target between lines of text has to be.
export const reviewEdit = style({
  ...part,
  ...labelText,
  paddingBlock: tokens.space[1],
  color: tokens.color.accent,
  fontWeight: tokens.font.strong,
  textDecoration: 'underline',
  textUnderlineOffset: '2px',
  cursor: 'pointer',
  selectors: { '&:focus-visible': focusRing },
})

export const reviewEmpty = style({ ...part, ...smallText, color: tokens.color.muted })

export const reviewAdvice = style({
  ...part,
  ...smallText,
  display: 'flex',
  gap: tokens.space[1],
  color: tokens.color.caution,
})

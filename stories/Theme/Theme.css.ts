import { style } from '@vanilla-extract/css'
import { labelText, part, smallText } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

export const page = style({ display: 'flex', flexWrap: 'wrap' })

export const scheme = style({
  ...part,
  flex: '1 1 320px',
  minInlineSize: 0,
  padding: tokens.space[5],
  background: tokens.color.canvas,
})

export const light = style({ colorScheme: 'light' })

export const dark = style({ colorScheme: 'dark' })

export const heading = style({
  ...part,
  marginBlockEnd: tokens.space[4],
  fontSize: tokens.text.heading,
  fontWeight: tokens.font.strong,
  lineHeight: tokens.leading.heading,
})

export const list = style({ ...part, display: 'grid', gap: tokens.space[3], listStyle: 'none' })

export const item = style({ ...part, display: 'flex', alignItems: 'center', gap: tokens.space[3] })

export const swatch = style({
  flex: 'none',
  inlineSize: tokens.size.control,
  blockSize: tokens.size.control,
  border: `${tokens.border.width} solid ${tokens.color.line}`,
  borderRadius: tokens.radius.control,
})

export const name = style({ ...part, ...labelText, overflowWrap: 'anywhere' })

export const value = style({ ...part, ...smallText, color: tokens.color.muted })

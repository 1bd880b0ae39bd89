import { style } from '@vanilla-extract/css'
import { focusRing, labelText, part } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

export const stack = style({ display: 'grid', gap: tokens.space[5] })

export const actions = style({ display: 'flex', flexWrap: 'wrap', gap: tokens.space[3] })

export const field = style({ ...part, ...labelText, display: 'grid', gap: tokens.space[1] })

export const input = style({
  ...part,
  inlineSize: 'fit-content',
  padding: tokens.space[2],
  border: `${tokens.border.width} dashed ${tokens.color.control}`,
  selectors: { '&:focus-visible': focusRing },
})

export const message = style({ ...part, ...labelText, minBlockSize: tokens.leading.label })

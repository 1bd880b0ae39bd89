import { style } from '@vanilla-extract/css'
import { part, visuallyHidden } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'
import { input as fieldInput } from './FieldFrame.css.ts'

export const hiddenLabel = style(visuallyHidden)

/** Where nothing stands above it. */
export const control = style({ ...part, position: 'relative', display: 'flex' })

export const input = style([
  fieldInput,
  {
    selectors: {
      // Twice, to weigh more than the field's own paddings.
      '&&': { paddingInline: tokens.size.control },
      // Browsers draw a button of their own, in a style of their own.
      '&::-webkit-search-cancel-button': { display: 'none' },
      '&::-webkit-search-decoration': { display: 'none' },
    },
  },
])

export const icon = style({
  ...part,
  position: 'absolute',
  insetBlock: 0,
  insetInlineStart: tokens.space[3],
  display: 'flex',
  alignItems: 'center',
  color: tokens.color.muted,
  pointerEvents: 'none',
})

export const clear = style({
  position: 'absolute',
  insetBlockStart: 0,
  insetInlineEnd: 0,
  margin: 0,
})

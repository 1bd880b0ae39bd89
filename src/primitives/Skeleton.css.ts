import { fallbackVar, style } from '@vanilla-extract/css'
import { bone } from '../theme/bone.css.ts'
import { forcedColors, part, visuallyHidden } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'
import { span } from './FieldFrame.css.ts'

export const skeleton = style({ ...part, position: 'relative', display: 'block' })

export const status = style(visuallyHidden)

export const blocks = style({
  ...part,
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.space[5],
})

export const field = style({ ...part, display: 'block', gridRow: fallbackVar(span, 'auto') })

export const block = style({
  ...bone,
  selectors: {
    '&[data-shape="label"]': {
      inlineSize: '30%',
      blockSize: tokens.space[3],
      marginBlock: tokens.space[1],
    },
    '&[data-shape="control"]': {
      blockSize: tokens.size.control,
      marginBlockStart: tokens.space[2],
      backgroundColor: tokens.color.surface,
      border: `${tokens.border.width} solid ${tokens.color.line}`,
    },
  },
  '@media': {
    ...bone['@media'],
    [forcedColors]: { borderColor: 'GrayText', backgroundColor: 'GrayText' },
  },
})

import { style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  motionAllowed,
  part,
  transition,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { border, color, size, space } = tokens

export const label = style({
  ...part,
  display: 'flex',
  alignItems: 'flex-start',
  gap: space[3],
  // The input that nobody sees reaches a pixel beyond its place, in a narrow window beyond the page.
  paddingInlineStart: border.width,
  minBlockSize: size.control,
  paddingBlock: `calc((${size.control} - ${tokens.leading.body}) / 2)`,
  cursor: 'pointer',
  selectors: {
    '&[data-readonly]': { cursor: 'default' },
    '&[data-disabled]': { color: color.muted, cursor: 'not-allowed' },
  },
  '@media': { [forcedColors]: { selectors: { '&[data-disabled]': { color: 'GrayText' } } } },
})

const side = `calc(${size.icon} + ${space[1]})`

export const box = style({
  ...part,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: side,
  blockSize: side,
  border: `${border.width} solid ${color.control}`,
  // Half of a control's, whose side is twice as long; never so round as to be taken for a radio button.
  borderRadius: `min(calc(${tokens.radius.control} / 2), calc(${side} / 4))`,
  backgroundColor: color.canvas,
  color: 'transparent',
  selectors: {
    [`${label}[data-hovered] &`]: { borderColor: color.muted },
    [`${label}[data-invalid] &`]: { borderColor: color.critical },
    [`${label}[data-selected] &`]: {
      borderColor: color.accent,
      backgroundColor: color.accent,
      color: color.onAccent,
    },
    [`${label}[data-disabled] &`]: { borderColor: color.line, backgroundColor: color.surface },
    [`${label}[data-disabled][data-selected] &`]: { color: color.muted },
    [`${label}[data-readonly] &`]: { borderColor: color.line, backgroundColor: color.surface },
    [`${label}[data-readonly][data-selected] &`]: { color: color.text },
    [`${label}[data-focus-visible] &`]: focusRing,
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'border-color', 'color'),
    [forcedColors]: {
      selectors: {
        [`${label}[data-selected] &`]: {
          forcedColorAdjust: 'none',
          borderColor: 'Highlight',
          backgroundColor: 'Highlight',
          color: 'HighlightText',
        },
      },
    },
  },
})

export const words = style({ ...insidePart, minInlineSize: 0, overflowWrap: 'anywhere' })

export const hint = style({
  ...part,
  ...labelText,
  paddingInlineStart: `calc(${side} + ${space[3]})`,
  color: color.muted,
})

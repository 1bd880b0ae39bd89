import { style } from '@vanilla-extract/css'
import {
  focusRing,
  forcedColors,
  insidePart,
  labelText,
  motionAllowed,
  part,
  smallText,
  transition,
  visuallyHidden,
} from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const { color, space } = tokens

export const button = style({
  ...part,
  ...labelText,
  position: 'relative',
  // Both faces lie in one cell: the button is as wide as the wider one, and never changes.
  display: 'inline-grid',
  flex: 'none',
  alignItems: 'center',
  minBlockSize: tokens.size.compact,
  paddingInline: space[2],
  borderRadius: tokens.radius.control,
  color: color.accent,
  fontWeight: tokens.font.strong,
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  // Neither taken along by a selection of what is around it, nor ending one when it is pressed.
  userSelect: 'none',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&:hover': { backgroundColor: color.accentSoft },
    '&[data-state="copied"]': { color: color.positive },
    '&:focus-visible': focusRing,
  },
  '@media': {
    print: { display: 'none' },
    [motionAllowed]: transition('background-color', 'color'),
    [forcedColors]: { color: 'ButtonText' },
  },
})

export const face = style({
  ...insidePart,
  gridArea: '1 / 1',
  display: 'flex',
  alignItems: 'center',
  gap: space[1],
  selectors: { '&[data-hidden]': { visibility: 'hidden' } },
})

export const status = style(visuallyHidden)

export const advice = style({
  ...part,
  ...smallText,
  flex: '1 0 100%',
  // Below the ring around the button.
  marginBlockStart: space[3],
  color: color.caution,
  userSelect: 'none',
  '@media': { print: { display: 'none' } },
})

import { style } from '@vanilla-extract/css'
import { focusRing, forcedColors, motionAllowed, part, transition } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

// A target of 44 px that takes no more of a line than its sign and a little air.
export const button = style({
  ...part,
  flex: 'none',
  display: 'flex',
  alignItems: 'center',
  justifyContent: 'center',
  inlineSize: tokens.size.control,
  blockSize: tokens.size.control,
  minBlockSize: 0,
  marginBlock: `calc(-1 * ${tokens.space[2]})`,
  marginInlineEnd: `calc(-1 * ${tokens.space[3]})`,
  borderRadius: tokens.radius.control,
  color: tokens.color.muted,
  appearance: 'none',
  cursor: 'pointer',
  outline: 'none',
  WebkitTapHighlightColor: 'transparent',
  selectors: {
    '&:hover': { backgroundColor: tokens.color.surface, color: tokens.color.text },
    '&:focus-visible': focusRing,
  },
  '@media': {
    [motionAllowed]: transition('background-color', 'color'),
    [forcedColors]: { color: 'ButtonText' },
  },
})

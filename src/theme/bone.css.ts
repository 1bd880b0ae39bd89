import { keyframes, type StyleRule } from '@vanilla-extract/css'
import { forcedColors, motionAllowed, part } from './rules.ts'
import { tokens } from './tokens.css.ts'

const breathe = keyframes({ '50%': { opacity: 0.55 } })

/** A bar in the place of a line of text that is on its way; it breathes where motion is allowed. */
export const bone = {
  ...part,
  display: 'block',
  blockSize: tokens.space[3],
  borderRadius: tokens.radius.control,
  backgroundColor: tokens.color.line,
  '@media': {
    [motionAllowed]: { animation: `${breathe} 1600ms ease-in-out infinite` },
    [forcedColors]: { backgroundColor: 'GrayText' },
  },
} as const satisfies StyleRule

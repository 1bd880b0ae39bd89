import { keyframes, style } from '@vanilla-extract/css'
import { motionAllowed } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const box = {
  display: 'block',
  flex: 'none',
  boxSizing: 'border-box',
  margin: 0,
  padding: 0,
  inlineSize: tokens.size.icon,
  blockSize: tokens.size.icon,
  maxInlineSize: 'none',
  verticalAlign: 'baseline',
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
  strokeWidth: 1.5,
} as const

export const icon = style(box)

const turn = keyframes({ to: { rotate: '360deg' } })

export const spinner = style({
  ...box,
  '@media': { [motionAllowed]: { animation: `${turn} 900ms linear infinite` } },
  // An invisible animation still asks for frames, for as long as the page is open.
  selectors: { '[data-hidden] > &': { animation: 'none' } },
})

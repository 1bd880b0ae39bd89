import { style } from '@vanilla-extract/css'
import { part } from '../theme/rules.ts'
import { tokens } from '../theme/tokens.css.ts'

const schemes = {
  '&[data-color-scheme="light"]': { colorScheme: 'light' },
  '&[data-color-scheme="dark"]': { colorScheme: 'dark' },
  '&[data-color-scheme="system"]': { colorScheme: 'light dark' },
} as const

export const root = style({
  ...part,
  display: 'block',
  minInlineSize: 0,
  accentColor: tokens.color.accent,
  textSizeAdjust: '100%',
  selectors: {
    ...schemes,
    // A scheme of our own brings its ground: the host's may be of the other side.
    '&:not([data-color-scheme="inherit"])': { backgroundColor: tokens.color.canvas },
  },
})

export const layer = style({
  ...part,
  position: 'fixed',
  inset: 0,
  inlineSize: 'auto',
  blockSize: 'auto',
  maxInlineSize: 'none',
  maxBlockSize: 'none',
  overflow: 'visible',
  pointerEvents: 'none',
  selectors: schemes,
})

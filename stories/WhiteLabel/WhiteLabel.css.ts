import { style } from '@vanilla-extract/css'
import { part } from '../../src/theme/rules.ts'
import { tokens } from '../../src/theme/tokens.css.ts'

/** A partner's page, on the ground that its tokens say. */
export const page = style({
  ...part,
  flex: '1 1 400px',
  minInlineSize: 0,
  minBlockSize: '100dvh',
  padding: tokens.space[6],
  backgroundColor: tokens.color.canvas,
  selectors: {
    '&[data-color-scheme="light"]': { colorScheme: 'light' },
    '&[data-color-scheme="dark"]': { colorScheme: 'dark' },
    '&[data-color-scheme="system"]': { colorScheme: 'light dark' },
  },
  '@media': {
    '(width < 480px)': { paddingBlock: tokens.space[5], paddingInline: tokens.space[4] },
  },
})

export const sideBySide = style({ display: 'flex', flexWrap: 'wrap' })

/** The theme as data: the CSS variables by meaning, and the values of both schemes. */
export { dark } from '../theme/dark.ts'
export { type ColorName, light } from '../theme/light.ts'
export { tokens } from '../theme/tokens.css.ts'

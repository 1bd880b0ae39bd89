/** Which side of the theme is seen; `inherit` follows the `color-scheme` of the host's page. */
export type ColorScheme = 'inherit' | 'light' | 'dark' | 'system'

/** Where the keys of a movement are kept in the tab's `sessionStorage`. */
export function keptMovesName(place: string): string {
  return `flashkit.move.${place}`
}

/** Whether something of that name was prepared or sent before the page was loaded. */
export function hasKeptMoves(place: string): boolean {
  try {
    return sessionStorage.getItem(keptMovesName(place)) !== null
  } catch {
    return false
  }
}

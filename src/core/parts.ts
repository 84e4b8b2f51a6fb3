/** What a story has beside its steps, and so which pages a site has of it. */
export interface Parts {
  /** Statements of sources: accounts, notes, data to take away, sides to look from. */
  readonly statements: boolean;
  /** Events with a point that a map can show all of. */
  readonly events: boolean;
  /** Lessons, and all that teachers have. */
  readonly lessons: boolean;
}

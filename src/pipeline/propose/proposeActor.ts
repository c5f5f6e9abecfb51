/** Who may hold a position in a sentence. `country` is `null` for those whose words never count. */
export interface Actor {
  readonly kind: 'country' | 'government' | 'person' | 'anaphor' | 'outsider';
  /** `focus`: the country that the text is speaking of. */
  readonly country: string | 'focus' | null;
  readonly first: number;
  readonly last: number;
  /** A preposition before it says that it is not the one who acts. */
  readonly isDistant: boolean;
  /** It is named as a place: “in Sweden”. */
  readonly isInside: boolean;
  /** Several countries in one list. */
  readonly others: readonly string[];
}

/** The vendors' home state is never coded. */
export const HOME_STATE = 'CN';

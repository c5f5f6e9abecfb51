/** The home state of the vendor: its position is never coded (codebook, rule 2). */
export const HOME_STATE = 'CN';

/** Codes that count as the home state: Hong Kong and Macao with it (codebook, rule 8). */
export const HOME_CODES: readonly string[] = [HOME_STATE, 'HK', 'MO'];

/**
 * The boundary policy as data. Shapes are Natural Earth's 1:50m set, which draws who governs a place,
 * not who should. This list says how the atlas treats every shape that has no ISO code of its own or
 * whose code is not the country under which it is coded.
 */
export interface BoundaryRule {
  /** The shape's name in the map data. */
  readonly shape: string;
  /** The code under which it is drawn; `null`: drawn, but not coded. */
  readonly code: string | null;
  readonly note: string;
}

export const BOUNDARY_RULES: readonly BoundaryRule[] = [
  {
    shape: 'Kosovo',
    code: 'XK',
    note: 'Has its own telecom regulator and made its own pledge on vendors.',
  },
  {
    shape: 'Taiwan',
    code: 'TW',
    note: 'Licenses its own networks and has barred Chinese vendors itself.',
  },
  { shape: 'Hong Kong', code: 'CN', note: 'Counted with the home state by the codebook.' },
  { shape: 'Macao', code: 'CN', note: 'Counted with the home state by the codebook.' },
  {
    shape: 'N. Cyprus',
    code: null,
    note: 'No evidence of a position of its own; not given that of Cyprus.',
  },
  {
    shape: 'Somaliland',
    code: null,
    note: 'No evidence of a position of its own; not given that of Somalia.',
  },
  { shape: 'W. Sahara', code: null, note: 'Status disputed; not given the position of Morocco.' },
  { shape: 'Siachen Glacier', code: null, note: 'Disputed and without networks.' },
  {
    shape: 'Indian Ocean Ter.',
    code: 'AU',
    note: 'An Australian territory without a code of its own.',
  },
  {
    shape: 'Ashmore and Cartier Is.',
    code: 'AU',
    note: 'An Australian territory without a code of its own.',
  },
  { shape: 'Antarctica', code: null, note: 'Left off the map: no government, and half the page.' },
];

/** Shapes that the map leaves out. */
export const OMITTED_SHAPES: readonly string[] = ['Antarctica'];

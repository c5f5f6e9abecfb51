import type { ComponentType } from 'react';
import { Boundaries } from './Boundaries.tsx';
import { Codebook } from './Codebook.tsx';
import { Deciding } from './Deciding.tsx';
import { Licence } from './Licence.tsx';
import { Limits } from './Limits.tsx';
import { Publishers } from './Publishers.tsx';
import { Releases } from './Releases.tsx';
import { Rules } from './Rules.tsx';
import { Sources } from './Sources.tsx';
import { WhatThisIs } from './WhatThisIs.tsx';

interface Section {
  /** The anchor in the address; other pages and texts link to it, so it stays. */
  readonly id: string;
  readonly heading: string;
  readonly Content: ComponentType;
}

/** The parts of the methodology page, in their order. */
export const SECTIONS: readonly Section[] = [
  { id: 'what', heading: 'What this is', Content: WhatThisIs },
  { id: 'positions', heading: 'How positions are decided', Content: Deciding },
  { id: 'codebook', heading: 'The codebook', Content: Codebook },
  { id: 'sources', heading: 'Sources', Content: Sources },
  { id: 'rules', heading: 'How well the rules read', Content: Rules },
  { id: 'publishers', heading: 'Who owns the publishers', Content: Publishers },
  { id: 'boundaries', heading: 'Boundaries on the map', Content: Boundaries },
  { id: 'limits', heading: 'What the atlas can’t say', Content: Limits },
  { id: 'releases', heading: 'Releases and lasting links', Content: Releases },
  { id: 'licence', heading: 'Licence', Content: Licence },
];

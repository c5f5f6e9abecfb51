import type { Basis, FrameId, Kind, Ownership, Scope, Stance } from '../schema/vocabulary.ts';
import type { Observation } from '../schema/atlas.ts';
import { STANCES } from '../schema/vocabulary.ts';
import type { Layer } from './filters.ts';
import { isProposed } from './headline.ts';
import type { Headline, Position } from './headline.ts';

export const STANCE_LABEL: Readonly<Record<Stance, string>> = {
  partner: 'Partner',
  open: 'Open',
  review: 'Review',
  restrict: 'Restrict',
  ban: 'Ban',
};

/** What a government of this stance does, in a few words. */
export const STANCE_MEANING: Readonly<Record<Stance, string>> = {
  partner: 'signs or deepens a deal with Huawei',
  open: 'will not exclude Huawei',
  review: 'examines, warns or has not decided',
  restrict: 'limits Huawei in part',
  ban: 'excludes Huawei from its networks',
};

export const SCOPE_LABEL: Readonly<Record<Scope, string>> = {
  network: 'Networks',
  government: 'Government use',
  trade: 'Trade',
  devices: 'Devices',
  cable: 'Undersea cables',
  digital: 'Digital projects',
};

export const KIND_LABEL: Readonly<Record<Kind, string>> = {
  decision: 'Decision',
  law: 'Law',
  court: 'Court ruling',
  agreement: 'Agreement',
  trade: 'Trade measure',
  statement: 'Statement',
  warning: 'Warning',
  review: 'Review',
};

export const BASIS_LABEL: Readonly<Record<Basis, string>> = {
  reviewed: 'Reviewed',
  proposed: 'Proposed by a rule',
  record: 'Public record',
};

export const FRAME_LABEL: Readonly<Record<FrameId, string>> = {
  world: 'World',
  europe: 'Europe',
  'asia-pacific': 'Asia and Pacific',
  'africa-middle-east': 'Africa and Middle East',
  americas: 'Americas',
};

export const OWNERSHIP_LABEL: Readonly<Record<Ownership, string>> = {
  state: 'State-owned',
  'state-funded': 'State-funded',
  'public-service': 'Public service',
  private: 'Privately owned',
};

export const LAYER_LABEL: Readonly<Record<Layer, string>> = {
  both: 'Articles and record',
  articles: 'Articles only',
  record: 'Public record only',
};

/** All sources of one class of ownership; `null`: it is not on file. */
export const sourcesLabel = (ownership: Ownership | null): string =>
  ownership === null
    ? 'sources whose ownership is not researched'
    : `${OWNERSHIP_LABEL[ownership].toLowerCase()} media`;

/** Who owns a publisher, the state named where it is one: "state-owned (Russia)". */
export function ownershipText(ownership: Ownership, countryName: string): string {
  const label = OWNERSHIP_LABEL[ownership].toLowerCase();
  return ownership.startsWith('state') ? `${label} (${countryName})` : label;
}

/** What was done or said; what does not bind is no law and no contract yet. */
export function kindLabel({ kind, binding }: Observation): string {
  if (!binding && kind === 'law') return 'Bill or draft';
  if (!binding && kind === 'agreement') return 'Memorandum or declaration';
  return KIND_LABEL[kind];
}

/** "Ban, in force", "Restrict, power only", "Open, declared, stale", "Other dealings", "No data". */
export function positionLabel(headline: Position): string {
  if (headline.status === 'none') return 'No data';
  if (headline.status === 'other') return 'Other dealings';
  const label = STANCE_LABEL[headline.stance];
  if (headline.status === 'in-force') {
    return headline.powerOnly ? `${label}, power only` : `${label}, in force`;
  }
  return headline.stale ? `${label}, declared, stale` : `${label}, declared`;
}

/** The same, where it rests on a proposal with that said: "Open, declared, proposed by a rule". */
export const positionText = (headline: Headline): string =>
  isProposed(headline)
    ? `${positionLabel(headline)}, ${BASIS_LABEL.proposed.toLowerCase()}`
    : positionLabel(headline);

/** The words that prove an observation: the first quote, or the record's sentence. */
export const proofText = (observation: Observation): string =>
  observation.layer === 'articles' ? observation.quotes[0].exact : observation.summary;

/** The name of a language in English; the code itself where it has none. */
export function languageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}

/** The colour and texture in which a position is drawn. */
export interface Tone {
  readonly tone: Stance | 'other' | 'none';
  readonly texture: (typeof TEXTURE_OF)[keyof typeof TEXTURE_OF];
}

/** How firmly something stands is drawn as texture, never as hue: the one table of it. */
export const TEXTURE_OF = {
  inForce: 'solid',
  power: 'power',
  declared: 'declared',
  stale: 'stale',
  other: 'hatch',
  none: 'solid',
  home: 'lines',
} as const;

/** How the vendor's home state is drawn, whose position is not coded. */
export const HOME_FILL = { tone: 'home', texture: TEXTURE_OF.home } as const;

/** Every texture that a position can have in its colour, and the home state's. */
export const POSITION_FILLS = [
  ...STANCES.flatMap((tone) =>
    [TEXTURE_OF.power, TEXTURE_OF.declared, TEXTURE_OF.stale].map((texture) => ({ tone, texture })),
  ),
  { tone: 'other', texture: TEXTURE_OF.other },
  HOME_FILL,
] as const;

/** One observation by itself, whatever else is known: as on the map, where it would be fresh. */
export function textureOf({ binding, power }: Observation): Tone['texture'] {
  if (!binding) return TEXTURE_OF.declared;
  return power ? TEXTURE_OF.power : TEXTURE_OF.inForce;
}

export function toneOf(headline: Headline): Tone {
  if (headline.status === 'none') return { tone: 'none', texture: TEXTURE_OF.none };
  if (headline.status === 'other') return { tone: 'other', texture: TEXTURE_OF.other };
  const { stance: tone, status, powerOnly, stale } = headline;
  if (status === 'in-force')
    return { tone, texture: powerOnly ? TEXTURE_OF.power : TEXTURE_OF.inForce };
  return { tone, texture: stale ? TEXTURE_OF.stale : TEXTURE_OF.declared };
}

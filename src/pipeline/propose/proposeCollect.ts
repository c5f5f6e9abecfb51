import type { PartialDate } from '../../domain/dates.ts';
import { HOME_STATE, type Actor } from './proposeActor.ts';
import { findActors } from './proposeActors.ts';
import {
  CARRY,
  isVendorTheme,
  isWithVendor,
  mainCountry,
  plainness,
  startsParagraph,
  vendorDistance,
} from './proposeContext.ts';
import { dateOf, datesIn, type ToldDate } from './proposeDate.ts';
import {
  isConditional,
  isDemand,
  isOthersClaim,
  isPressed,
  isWarningToState,
} from './proposeFrames.ts';
import { findHolder, signersOf } from './proposeHolder.ts';
import { eventsOf } from './proposeEvents.ts';
import { judge } from './proposeJudge.ts';
import type { Candidate } from './proposeMerge.ts';
import { leaderNames, learnNames } from './proposeNames.ts';
import { isEarlier, isToldAsPast } from './proposePast.ts';
import { hitsOf, type Reading, type Words } from './proposeReading.ts';
import { isOutsidersWords } from './proposeSpeakers.ts';
import type { Times } from './proposeTimes.ts';

const LEAD_GAIN = 0.08;

/** Everything that the sentences of a text say of countries' positions, one by one. */
export function collectCandidates(
  words: Words,
  readings: readonly Reading[],
  times: Times,
  article: PartialDate | null,
): Candidate[] {
  const names = leaderNames();
  const candidates: Candidate[] = [];
  const { main, dominant } = mainCountry(readings);
  const isTheme = isVendorTheme(readings);
  let focus: string | null = main;
  let vendorAt: Reading | null = null;
  let countryAt: Reading | null = null;
  let lastNamed: string | null = null;
  let isOutsider = false;
  for (const reading of readings) {
    const vendors = hitsOf(reading, 'vendor');
    const isNamed = vendors.some(({ cue }) => cue.id === 'vendor');
    const lastVendor: Reading | null = vendorAt;
    if (isNamed || (vendors.length > 0 && vendorAt !== null)) vendorAt = reading;
    const actors = findActors(words, reading, names, lastNamed, isOutsider);
    isOutsider = isOutsiderLeading(reading, actors) ?? isOutsider;
    const own = actors.find((a) => typeof a.country === 'string' && a.country !== 'focus');
    const here = own?.country ?? focus;
    learnNames(words, reading, names, (token) => {
      const actor = actors.find((a) => a.first <= token && a.last >= token);
      if (actor === undefined || actor.country === null) return null;
      return actor.country === 'focus' ? here : actor.country;
    });
    const carried = vendorDistance(readings, reading, vendorAt);
    if (startsParagraph(readings, reading) && dominant !== null) focus = dominant;
    if (!isOutsidersWords(words, reading, actors)) {
      let told: readonly ToldDate[] | null = null;
      for (const event of eventsOf(reading)) {
        const isFar = carried > CARRY && event.cue.standsAlone === undefined;
        if (isFar && (!isTheme || own === undefined || hitsOf(reading, 'network').length === 0))
          continue;
        if (isPressed(words, reading, event, actors) !== null) continue;
        if (isWarningToState(words, reading, event, actors)) continue;
        if (event.cue.kind !== 'law' && isConditional(reading, event)) continue;
        if (event.role === 'deal' && !isWithVendor(words, reading, event)) continue;
        const judgement = judge(words, reading, event);
        if (judgement === null) continue;
        const found = findHolder(words, reading, event, actors, focus);
        const holder = event.cue.host === undefined ? found : signersOf(event, actors, found);
        if (holder === null) continue;
        const isClaim = isOthersClaim(reading, holder.actor, actors);
        if (isClaim && isDemand(reading, event, judgement.isHedged)) continue;
        told ??= datesIn(words, reading, times, article);
        const { value, isTold } = dateOf(reading, told, event.first, article);
        const isPast = !isTold && isToldAsPast(reading, event);
        const score =
          (judgement.weight / 3) *
            holder.certainty *
            (isClaim ? 0.6 : 1) *
            (carried === 0 ? 1 : isFar ? 0.65 : 0.8) *
            (reading.isQuestion ? 0.4 : 1) *
            (event.cue.host === undefined ? plainness(reading, event, holder, carried) : 1) +
          (reading.index < 2 ? LEAD_GAIN : 0);
        for (const country of holder.countries) {
          if (country === HOME_STATE) continue;
          candidates.push({
            country,
            judgement,
            holder,
            reading,
            date: value,
            isDated: isTold,
            isPast,
            isEarlier: isPast || isEarlier(reading, value, isTold, article),
            context: contextOf(holder.actor, carried, lastVendor, countryAt, reading),
            score,
          });
        }
      }
    }
    const subject = actors.find((a) => a.country !== null && !a.isDistant);
    if (subject !== undefined && subject.country !== null && subject.country !== 'focus') {
      focus = subject.country;
      countryAt = reading;
    } else if (own !== undefined && own.country !== null && (own.isInside || focus === null)) {
      focus = own.country;
      countryAt = reading;
    }
    lastNamed =
      reading.mentions.findLast(({ country }) => country !== HOME_STATE)?.country ?? lastNamed;
  }
  return candidates;
}

/** Whether the one who is named first in a sentence is an outsider; `null` where nobody is. */
function isOutsiderLeading(reading: Reading, actors: readonly Actor[]): boolean | null {
  const lead = actors.find((a) => a.kind !== 'anaphor' && !a.isDistant);
  const vendor = hitsOf(reading, 'vendor').find(({ first }) => first - reading.from <= 3);
  if (lead === undefined) return vendor === undefined ? null : true;
  return (vendor !== undefined && vendor.first < lead.first) || lead.country === null;
}

function contextOf(
  actor: Actor | null,
  carried: number,
  vendorAt: Reading | null,
  countryAt: Reading | null,
  reading: Reading,
): Reading | null {
  if (actor === null || actor.country === 'focus') return countryAt === reading ? null : countryAt;
  return carried > 0 ? vendorAt : null;
}

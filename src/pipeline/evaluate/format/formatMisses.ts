import type { Miss } from '../misses.ts';

const KINDS: Readonly<Record<Miss['kind'], string>> = {
  date: 'date',
  language: 'language',
  mentions: 'mentions',
  lost: 'article dropped',
  kept: 'boilerplate kept',
  stance: 'wrong stance',
  missed: 'not found',
  extra: 'not in gold',
};

function formatMiss(miss: Miss): string {
  const head = [
    `${miss.text} ${KINDS[miss.kind]}:`,
    miss.gold === null ? null : `gold ${miss.gold}`,
    miss.read === null ? null : `read ${miss.read}`,
    miss.ruleId === null ? null : `by ${miss.ruleId}`,
    miss.flip ? 'FLIP' : null,
  ];
  const lines = [
    head.filter((part) => part !== null).join('  '),
    miss.quote === null ? null : `  gold: ${miss.quote}`,
    miss.evidence === null ? null : `  read: ${miss.evidence}`,
    ...miss.trace.map((step) => `  - ${step}`),
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** Every difference, by text. */
export const formatMisses = (misses: readonly Miss[]): string =>
  misses.length === 0 ? 'No misses' : ['Misses', ...misses.map(formatMiss)].join('\n');

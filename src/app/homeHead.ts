import { formatDate } from '../domain/dateText.ts';
import { SPAN_END } from '../domain/period.ts';
import { paths } from '../state/paths.ts';
import type { Head } from './PageHead.tsx';

/** The picture of pages that have none of their own. */
export const ofSite = {
  picture: 'previews/home.png',
  pictureText: `Map of positions on Huawei in telecom networks as of ${formatDate(SPAN_END)}`,
} as const;

export const HOME_HEAD: Head = {
  ...ofSite,
  path: paths.home.getHref(),
  title: 'Where governments stand on Huawei and 5G',
  description:
    'A map over time, 2018 to 2024, of where governments stand on Huawei in their telecom networks. Every coloured country opens to the sentence or public act that proves it.',
};

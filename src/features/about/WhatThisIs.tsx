import { Link } from 'react-router';
import { paths } from '../../state/paths.ts';

export function WhatThisIs() {
  return (
    <>
      <p>
        An atlas of where governments stood on Huawei, and on Chinese vendors as a group, in their
        telecom networks from 2018 to 2024. Every coloured country can be traced to its proof: a
        sentence in an <Link to={paths.articles.getHref()}>article</Link>, shown in place, or a
        public act with the sources that report it.
      </p>
      <p>
        The unit is an observation: what one source says about the position of one country’s
        government at one date. Articles are never counted as positions, so ten reports of one
        decision weigh no more than one.
      </p>
    </>
  );
}

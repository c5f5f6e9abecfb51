import { useHref } from 'react-router';

/** A feed by the path of its files without their ending. */
export interface FeedRef {
  readonly file: string;
  readonly title: string;
}

/** Tells browsers and feed readers of a page's feeds; React puts it into the head. */
export function FeedLinks({ file, title }: FeedRef) {
  const path = useHref(`/${file}`);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={`${path}.atom`} />
      <link rel="alternate" type="application/feed+json" title={title} href={`${path}.json`} />
    </>
  );
}

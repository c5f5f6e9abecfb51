import { useHref } from 'react-router';
import { FeedLinks } from './FeedLinks.tsx';
import type { FeedRef } from './FeedLinks.tsx';
import './follow.css';

interface FollowProps extends FeedRef {
  /** What comes with the feed, as the subject of a sentence: "New articles". */
  what: string;
}

/** How to be told of what is new on a page, in words for those who have never used a feed. */
export function Follow({ file, title, what }: FollowProps) {
  const path = useHref(`/${file}`);
  return (
    <p className="follow small">
      <FeedLinks file={file} title={title} />
      <strong>Follow</strong>
      <a href={`${path}.atom`} type="application/atom+xml">
        Atom feed
      </a>
      <a href={`${path}.json`} type="application/feed+json">
        JSON feed
      </a>
      <span className="quiet">
        {what} come to your feed reader by themselves: give it one of these addresses.
      </span>
    </p>
  );
}

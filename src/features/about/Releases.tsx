import { Link } from 'react-router';
import { stampText } from '../../domain/release/stampText.ts';
import { paths } from '../../state/paths.ts';
import { stamp } from '../../state/stamp.ts';

/** Which state of the data this is, and what a link to it can rely on. */
export function Releases() {
  return (
    <>
      <p>
        Release {stampText(stamp)}. The contents’ name is a hash of what the data say, so that two
        copies can be told apart whatever they are called.{' '}
        <a href={`${import.meta.env.BASE_URL}release.json`} download>
          All positions and checked observations of this state as JSON
        </a>
        ; two such files can be compared, and give a list of the positions that were added, changed
        or withdrawn.
      </p>
      <p>
        Addresses of <Link to={paths.articles.getHref()}>articles</Link>, passages and entries of
        the record last. A coding that turns out wrong is not overwritten: what is right gets a new
        address, and the old one leads there or says when and why it was withdrawn. What rules only
        propose is not permanent.
      </p>
    </>
  );
}

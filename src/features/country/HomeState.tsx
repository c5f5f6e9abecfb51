import { HOME_STATE } from '../../domain/boundaries.ts';

/** What is said of the home state in place of a position. */
export function HomeState({ code }: { code: string }) {
  return (
    <p>
      {code !== HOME_STATE && 'Counted with China. '}The home state of the vendor: by the codebook
      its position is never coded.
    </p>
  );
}

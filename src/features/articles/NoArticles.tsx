import type { Layer } from '../../domain/filters.ts';
import './articles.css';

/** The empty list: says so and offers the way back to all of them. */
export function NoArticles({ layer, onClear }: { layer: Layer; onClear: () => void }) {
  return (
    <div className="articles-empty stack">
      <p>
        No article matches these filters.
        {layer === 'record' && ' Only the public record is chosen, and it holds no articles.'}
      </p>
      <button type="button" className="button" onClick={onClear}>
        Clear the filters
      </button>
    </div>
  );
}

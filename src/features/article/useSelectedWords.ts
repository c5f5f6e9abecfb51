import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { trimSpan } from '../../domain/selectors.ts';
import type { Span } from '../../schema/common.ts';
import { selectedWords, START_ATTRIBUTE } from './textOffsets.ts';

/** What is selected of a text, and where beside it something can be offered. */
export interface Selected {
  readonly span: Span;
  /** Where the paragraph begins in which it ends. */
  readonly paragraph: number;
  /** Below its last line, from the corner of the text. */
  readonly x: number;
  readonly y: number;
  /** By keys, whose next press is for what is offered. */
  readonly isByKeys: boolean;
}

/** What belongs to the selection's own bar, and does not end the selection. */
export const BAR_ATTRIBUTE = 'data-selection-bar';

const isInBar = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(`[${BAR_ATTRIBUTE}]`) !== null;

/** Reads what the browser has selected within the text; `null`: nothing. */
function read(root: HTMLElement, text: string, isByKeys: boolean): Selected | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const words = selectedWords(root, selection.getRangeAt(0));
  const span = words && trimSpan(text, words.span);
  if (words === null || span === null) return null;
  const { left, top } = root.getBoundingClientRect();
  const y = Math.min(words.line.bottom, innerHeight) - top;
  const x = Math.max(0, words.line.left - left);
  return { span, paragraph: words.paragraph, x, y, isByKeys };
}

/**
 * Follows what a person selects in the text, by pointer, touch or keys. While the pointer is down
 * nothing is told, so that nothing appears under it.
 */
export function useSelectedWords(root: RefObject<HTMLElement | null>, text: string) {
  const [selected, setSelected] = useState<Selected | null>(null);
  const isByKeys = useRef(false);
  useEffect(() => {
    let isDown = false;
    let frame = 0;
    const update = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (isDown) return;
        // The text is not on the page while its file is.
        if (root.current === null) {
          setSelected(null);
          return;
        }
        // Some browsers drop the selection when a button of the bar is pressed.
        if (!isInBar(document.activeElement) || !getSelection()?.isCollapsed) {
          setSelected(read(root.current, text, isByKeys.current));
        }
      });
    };
    const onDown = ({ target }: Event) => {
      if (isInBar(target)) return;
      isDown = true;
      isByKeys.current = false;
    };
    const onUp = () => {
      isDown = false;
      update();
    };
    document.addEventListener('selectionchange', update);
    document.addEventListener('pointerdown', onDown);
    document.addEventListener('pointerup', onUp);
    document.addEventListener('pointercancel', onUp);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', update);
      document.removeEventListener('pointerdown', onDown);
      document.removeEventListener('pointerup', onUp);
      document.removeEventListener('pointercancel', onUp);
    };
  }, [root, text]);
  const clear = useCallback(() => {
    getSelection()?.removeAllRanges();
    setSelected(null);
  }, []);
  /** For those who can't drag over the text. */
  const selectParagraph = useCallback(
    (start: number, byKeys: boolean) => {
      const paragraph = root.current?.querySelector(`[${START_ATTRIBUTE}="${start}"]`);
      isByKeys.current = byKeys;
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
    },
    [root],
  );
  return { selected, clear, selectParagraph };
}

import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { Icon } from './Icon.tsx';
import './search.css';
import { useWords } from './words.ts';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The listbox that the arrows walk, and the option they are at. */
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly onMove: (step: 1 | -1) => void;
  readonly onChoose: () => void;
  readonly fieldRef: Ref<HTMLInputElement>;
}

/**
 * The search box. ↑ ↓ walk the hits, Enter opens one, Esc clears; a second Esc is left to the
 * browser, which closes the popup. Keys belong to an input method while it composes.
 */
export function SearchField(props: Props): ReactNode {
  const { query, onQuery, listId, activeId, onMove, onChoose, fieldRef } = props;
  const words = useWords();

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const act = keys[event.key];
    if (!act || (event.key === 'Escape' && query === '')) return;
    event.preventDefault();
    act();
  };
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => onMove(1),
    ArrowUp: () => onMove(-1),
    Enter: onChoose,
    Escape: () => onQuery(''),
  };

  return (
    <div className="search-field">
      <Icon name="search" />
      <input
        ref={fieldRef}
        type="search"
        aria-label={words.searchLabel}
        aria-autocomplete="list"
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={words.searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          className="button quiet"
          aria-label={words.clearSearch}
          onClick={() => onQuery('')}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}

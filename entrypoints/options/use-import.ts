/** An import as it goes: files are read, looked at, added; or something is changed. */
import { useCallback, useState } from 'react';
import type { ParsedPage } from '../../lib/corpus/page.ts';
import { corpusChanged } from '../../lib/extension/corpus-changes.ts';
import type { ImportClient, Task } from './importing/client.ts';
import type { Choice, ChosenFile, Examined, ImportWork, Progress } from './importing/shapes.ts';

export type ImportState =
  | { readonly kind: 'idle'; readonly added?: number; readonly error?: string }
  | {
      readonly kind: 'working';
      readonly what: 'reading' | 'adding' | 'changing';
      readonly progress: Progress;
      readonly stop?: () => void;
    }
  | { readonly kind: 'preview'; readonly examined: readonly Examined[] };

export interface Import {
  readonly state: ImportState;
  readonly examine: (files: readonly ChosenFile[]) => void;
  readonly add: (choices: readonly Choice[]) => void;
  /** Goes on with an import that was interrupted, if one was. */
  readonly resume: () => void;
  readonly change: <T extends 'remove' | 'rename' | 'date'>(
    task: T,
    argument: Parameters<ImportWork[T]>[0],
  ) => void;
  readonly exported: () => Promise<readonly ParsedPage[]>;
  /** Leaves what was found unadded. */
  readonly dismiss: () => void;
}

const unknown: Progress = { done: 0, total: 0 };

/** The import of this page, over a worker that does the work. */
export function useImport(client: ImportClient): Import {
  const [state, setState] = useState<ImportState>({ kind: 'idle' });

  /** Shows a task until it is done; what was stopped ends quietly. */
  const follow = useCallback(
    async <T>(
      what: 'reading' | 'adding' | 'changing',
      start: (onProgress: (progress: Progress) => void) => Task<T>,
      then: (value: T) => ImportState,
    ): Promise<void> => {
      const show = (progress: Progress): void =>
        setState({ kind: 'working', what, progress, ...(what === 'changing' ? {} : { stop }) });
      const { done, stop } = start(show);
      show(unknown);
      try {
        const value = await done;
        if (what !== 'reading') await corpusChanged();
        setState(then(value));
      } catch (error) {
        const stopped = error instanceof DOMException && error.name === 'AbortError';
        if (what !== 'reading') await corpusChanged();
        setState({ kind: 'idle', ...(stopped ? {} : { error: (error as Error).message }) });
      }
    },
    [],
  );

  const resume = useCallback(() => {
    client('waiting', null).done.then(
      (count) => {
        if (count === 0) return;
        follow(
          'adding',
          (report) => client('resume', null, report),
          (added) => ({ kind: 'idle', added }),
        );
      },
      () => {},
    );
  }, [client, follow]);

  return {
    state,
    resume,
    examine: (files) =>
      void follow(
        'reading',
        (report) => client('examine', files, report),
        (examined) => ({ kind: 'preview', examined }),
      ),
    add: (choices) =>
      void follow(
        'adding',
        (report) => client('add', choices, report),
        (added) => ({ kind: 'idle', added }),
      ),
    change: (task, argument) =>
      void follow(
        'changing',
        () => client(task, argument),
        () => ({ kind: 'idle' }),
      ),
    exported: () => client('all', null).done,
    dismiss: () => setState({ kind: 'idle' }),
  };
}

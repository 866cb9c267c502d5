import { type ReactNode, useEffect, useState } from 'react';
import { DropZone } from '../../components/DropZone.tsx';
import { FoundPages } from '../../components/FoundPages.tsx';
import { OwnPapers } from '../../components/OwnPapers.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { Section } from '../../components/Section.tsx';
import { useSource } from '../../components/use-asked.ts';
import { useWords } from '../../components/words.ts';
import type { OwnPage } from '../../lib/extension/own-pages.ts';
import { download } from './files.ts';
import { ENDINGS, fromDrop, fromField, fromText, likely } from './importing/chosen.ts';
import type { ImportClient } from './importing/client.ts';
import type { ChosenFile } from './importing/shapes.ts';
import { ownPagesSource } from './own-pages-source.ts';
import { useImport } from './use-import.ts';

interface Props {
  readonly client: ImportClient;
}

const none: readonly OwnPage[] = [];

/** The reader's own pages: brought in, looked at before they are kept, listed, taken out again. */
export function CorpusPart({ client }: Props): ReactNode {
  const words = useWords();
  const pages = useSource(ownPagesSource, none);
  const { state, examine, add, resume, change, exported, dismiss } = useImport(client);
  const [problem, setProblem] = useState('');
  useEffect(() => resume(), [resume]);

  const take = (files: readonly ChosenFile[]): void => {
    const pages = likely(files);
    setProblem(pages.length === 0 ? words.noPages : '');
    if (pages.length > 0) examine(pages);
  };

  return (
    <Section title={words.corpus}>
      <p>{words.corpusHint}</p>
      {state.kind === 'idle' && (
        <DropZone
          endings={ENDINGS}
          onFiles={(files) => take(fromField(files))}
          onDrop={(data) => fromDrop(data).then(take)}
          onText={(text) => take([fromText(text, new Date())])}
        />
      )}
      {state.kind === 'working' && (
        <ProgressBar
          label={words.importWork[state.what]}
          {...state.progress}
          {...(state.stop ? { onCancel: state.stop } : {})}
        />
      )}
      {state.kind === 'preview' && (
        <FoundPages pages={state.examined} onAdd={add} onCancel={dismiss} />
      )}
      {state.kind === 'idle' && state.added !== undefined && (
        <p role="status">{words.added(state.added)}</p>
      )}
      {(state.kind === 'idle' && state.error) || problem ? (
        <p className="field-problem" role="alert">
          {(state.kind === 'idle' && state.error) || problem}
        </p>
      ) : null}
      {pages.length > 0 && (
        <>
          <OwnPapers
            pages={pages}
            busy={state.kind !== 'idle'}
            onRename={(pages, newspaper) => change('rename', { pages, newspaper })}
            onDate={(page, date) => change('date', { page, date })}
            onRemove={(pages) => change('remove', pages)}
          />
          <div className="row">
            <button
              type="button"
              className="button"
              onClick={() => exported().then((all) => download('bandu-pages.json', all))}
            >
              {words.exportPages}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}

import { type ReactNode, useState } from 'react';
import './form.css';
import './import.css';
import { useWords } from './words.ts';

interface Props {
  /** Endings the file field offers, with their dots. */
  readonly endings: readonly string[];
  readonly onFiles: (files: FileList) => void;
  readonly onDrop: (data: DataTransfer) => void;
  readonly onText: (text: string) => void;
}

/** Where newspaper pages come in: dropped, chosen one by one or by the folder, or pasted. */
export function DropZone({ endings, onFiles, onDrop, onText }: Props): ReactNode {
  const words = useWords();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of several; the buttons are the others
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer);
      }}
    >
      <p>{words.dropHere}</p>
      <div className="row">
        <FileButton label={words.chooseFiles} accept={endings.join()} onFiles={onFiles} />
        <FileButton label={words.chooseFolder} folder onFiles={onFiles} />
      </div>
      <Paste onText={onText} />
    </div>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly accept?: string;
  readonly folder?: boolean;
  readonly onFiles: (files: FileList) => void;
}

function FileButton({ label, accept, folder = false, onFiles }: FileButtonProps): ReactNode {
  return (
    <label className="button">
      {label}
      <input
        className="visually-hidden"
        type="file"
        multiple
        accept={accept}
        {...(folder ? { webkitdirectory: '' } : {})}
        onChange={(event) => {
          if (event.target.files?.length) onFiles(event.target.files);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
    </label>
  );
}

function Paste({ onText }: Pick<Props, 'onText'>): ReactNode {
  const words = useWords();
  const [text, setText] = useState('');
  return (
    <details className="paste">
      <summary>{words.pasteText}</summary>
      <textarea
        className="field"
        aria-label={words.pasteText}
        lang="zh-Hans"
        rows={6}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={text.trim() === ''}
        onClick={() => {
          onText(text);
          setText('');
        }}
      >
        {words.readText}
      </button>
    </details>
  );
}

import { type ReactNode, useId } from 'react';
import './section.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the options, named by its heading. */
export function Section({ title, children }: Props): ReactNode {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="section-body">{children}</div>
    </section>
  );
}

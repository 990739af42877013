import type { ComponentChildren, JSX } from 'preact';

type NoticeProps = {
  readonly heading: string;
  readonly text?: string;
  /** `quiet` for what passes by itself. */
  readonly look?: 'plain' | 'quiet';
  /** Buttons, the most useful one first. */
  readonly children?: ComponentChildren;
};

/** One thing said in words, with what the reader can do about it. */
export function Notice({ heading, text, look = 'plain', children }: NoticeProps): JSX.Element {
  return (
    <section class={`notice ${look}`}>
      <h1 tabIndex={-1}>{heading}</h1>
      <span class="dots" aria-hidden="true" />
      {text !== undefined && <p>{text}</p>}
      {children !== undefined && <div class="buttons">{children}</div>}
    </section>
  );
}

import type { JSX } from 'preact';
import { useCallback, useState } from 'preact/hooks';

export type Told = { readonly text: string; readonly count: number };

/** What was said last, and the way to say the next thing. */
export function useAnnouncement(): { readonly told: Told; readonly say: (text: string) => void } {
  const [told, setTold] = useState<Told>({ text: '', count: 0 });
  const say = useCallback((text: string) => setTold(({ count }) => ({ text, count: count + 1 })), []);
  return { told, say };
}

/** A line that screen readers speak when it changes. The same sentence said twice is heard twice. */
export function Announcement({ told }: { readonly told: Told }): JSX.Element {
  return (
    <p class="said" role="status">
      {told.text !== '' && <span key={told.count}>{told.text}</span>}
    </p>
  );
}

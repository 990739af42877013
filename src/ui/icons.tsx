import type { JSX } from 'preact';

/** Lines of a picture on a grid of 24 by 24, drawn for Stet. */
const pictures = {
  reader: 'M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5 14 5 12 6.5Zm0 0V20',
  panel: 'M3.5 5h17v14h-17ZM14.5 5v14M17 8.5h1M17 11.5h1',
  speaker: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4ZM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  copy: 'M9 8.5h10.5v12H9ZM15 8.5v-5H4.5v12H9',
  download: 'M12 4v11.5M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15',
  upload: 'M12 15.5V4M7.5 8.5 12 4l4.5 4.5M4.5 19.5h15',
  print: 'M7 8.5V4h10v4.5M7 16.5H4v-8h16v8h-3M7 14h10v6H7Z',
  settings:
    'M4 7h9M17.5 7H20M4 17h2.5M11 17h9M15.2 4.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4ZM8.8 14.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4Z',
  letters: 'M3 18.5 8 5.5l5 13M4.7 14h6.6M20.5 18.5v-7M20.5 15a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z',
  list: 'M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.5M4.5 12h.5M4.5 17.5h.5',
  pause: 'M8.5 5v14M15.5 5v14',
  play: 'M7 4.5v15l12-7.5Z',
  next: 'M6 5v14l9-7ZM18 5v14',
  previous: 'M18 5v14l-9-7ZM6 5v14',
  stop: 'M6 6h12v12H6Z',
  close: 'm5.5 5.5 13 13M18.5 5.5l-13 13',
  check: 'm4.5 12.5 5 5 10-11',
  plus: 'M12 5v14M5 12h14',
  eye: 'M2.5 12C5 7.5 8.2 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.7 6.5-9.5 6.5S5 16.5 2.5 12ZM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  eyeOff:
    'M10 5.7a9 9 0 0 1 2-.2c3.8 0 7 2 9.5 6.5a15 15 0 0 1-2.6 3.5M6.2 7.4A14 14 0 0 0 2.5 12c2.5 4.5 5.7 6.5 9.5 6.5a9 9 0 0 0 4.6-1.2M9.9 10.2a2.8 2.8 0 0 0 3.9 3.9M4 4l16 16',
  undo: 'M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5 5 0 0 1 0 10h-3',
  trash: 'M4.5 6.5h15M9 6.5V4h6v2.5M6.5 6.5l1 13.5h9l1-13.5M10.2 10.5v6M13.8 10.5v6',
  search: 'M10.5 4.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM15 15l5 5',
  pin: 'M9 4h6l-.8 6 3.3 3.5H6.5L9.8 10ZM12 13.5V20.5',
  external: 'M10 5.5H5v13.5h13.5v-5M13.5 4.5h6v6M19.5 4.5 11 13',
  help: 'M9 9.2a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.6M12 17.8v.2M12 2.8a9.2 9.2 0 1 0 0 18.4 9.2 9.2 0 0 0 0-18.4Z',
  target: 'M12 6a6 6 0 1 0 0 12 6 6 0 0 0 0-12ZM12 2.5v6M12 15.5v6M2.5 12h6M15.5 12h6',
} as const;

export type IconName = keyof typeof pictures;

/** Pictures that point along the line of reading, so that right-to-left pages need them the other way round. */
const mirrored: ReadonlySet<IconName> = new Set([
  'speaker',
  'panel',
  'play',
  'next',
  'previous',
  'undo',
  'list',
  'external',
]);

/** A small picture in the color of the text around it. It says nothing by itself: words or a label stand beside it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg
      class={mirrored.has(name) ? 'icon mirrors' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={pictures[name]} />
    </svg>
  );
}

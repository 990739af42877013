import { pageColors } from './page-colors.ts';

/** The look of the picker, inside its shadow root. `:host` with `!important` wins over the sheets of the page. */
export const pickerStyles = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 !important;
  inline-size: 100% !important;
  block-size: 100% !important;
  max-inline-size: none !important;
  max-block-size: none !important;
  overflow: visible !important;
  background: transparent !important;
  pointer-events: none !important;
  z-index: 2147483647 !important;
  color-scheme: light dark !important;
${pageColors}}

.shield {
  position: fixed;
  inset: 0;
  cursor: crosshair;
  pointer-events: auto;
}

.frame {
  position: fixed;
  box-sizing: border-box;
  border: 2px solid #2450b4;
  border-radius: 3px;
  background: rgb(36 80 180 / 14%);
  outline: 2px solid #ffffff;
  transition: all 80ms ease-out;
}

.bar {
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  justify-content: space-between;
  box-sizing: border-box;
  max-inline-size: 760px;
  margin-inline: auto;
  padding: 10px 16px calc(10px + env(safe-area-inset-bottom));
  border: 1px solid var(--edge);
  border-block-end: 0;
  border-start-start-radius: 10px;
  border-start-end-radius: 10px;
  background: var(--paper);
  box-shadow: 0 -2px 16px rgb(0 0 0 / 25%);
  color: var(--ink);
  cursor: default;
  font: 14px / 1.4 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
  pointer-events: auto;
}

.words {
  flex: 1 1 240px;
  min-inline-size: 0;
}

p {
  margin: 0;
}

.chosen {
  display: -webkit-box;
  overflow: hidden;
  font-weight: 600;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
}

.help {
  color: var(--ink-soft);
  font-size: 12px;
}

.buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}

button {
  box-sizing: border-box;
  min-inline-size: 44px;
  min-block-size: 44px;
  margin: 0;
  padding: 4px 12px;
  border: 1px solid var(--edge);
  border-radius: 6px;
  background: transparent;
  color: inherit;
  cursor: pointer;
  font: 500 14px / 1.25 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}

button:hover {
  border-color: var(--pencil);
  color: var(--pencil);
}

button.primary {
  border-color: var(--pencil);
  background: var(--pencil);
  color: var(--on-pencil);
}

button:focus-visible {
  outline: 2px solid var(--pencil);
  outline-offset: 2px;
}

.fine {
  display: inline;
}

.coarse {
  display: none;
}

@media (pointer: coarse) {
  .fine {
    display: none;
  }

  .coarse {
    display: inline;
  }
}

@media (prefers-reduced-motion: reduce) {
  .frame {
    transition: none;
  }
}

@media (forced-colors: active) {
  .frame {
    border-color: Highlight;
  }
}
`;

import type { BrowserName } from '../e2e/drivers/browser-under-test.ts';
import type { LookName } from '../e2e/scenes/scene.ts';

export type Picture = {
  readonly scene: string;
  readonly browser: BrowserName;
  readonly look: LookName;
  /** Beside the page, such as `chromium-popup-cleaned-dark.png`. */
  readonly file: string;
};

/** A page that shows the pictures by scene, the browsers below each other. */
export function galleryPage(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ scene }) => scene))];
  const sections = names.map((name) =>
    sceneSection(
      name,
      pictures.filter(({ scene }) => scene === name),
    ),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Gallery</title>
<style>
body { font: 14px system-ui; margin: 2em; background: #888; }
h2 { margin: 1.5em 0 0.25em; }
section > div { display: flex; gap: 1em; overflow-x: auto; padding-block: 0.5em; }
figure { margin: 0; flex: none; }
img { display: block; max-height: 640px; background: #fff; }
</style>
<h1>Gallery</h1>
<p>${names.map((name) => `<a href="#${name}">${name}</a>`).join(' · ')}</p>
${sections.join('\n')}
`;
}

function sceneSection(name: string, pictures: readonly Picture[]): string {
  const browsers = [...new Set(pictures.map(({ browser }) => browser))];
  const rows = browsers.map((browser) => {
    const figures = pictures
      .filter((picture) => picture.browser === browser)
      .map(
        ({ look, file }) =>
          `<figure><figcaption>${browser}, ${look}</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`,
      );
    return `<div>${figures.join('')}</div>`;
  });
  return `<section id="${name}"><h2>${name}</h2>${rows.join('')}</section>`;
}

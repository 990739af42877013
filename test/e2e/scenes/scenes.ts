import { arabicScenes } from './arabic-scenes.ts';
import { pageScenes } from './page-scenes.ts';
import { panelScenes } from './panel-scenes.ts';
import { popupScenes } from './popup-scenes.ts';
import { readerScenes } from './reader-scenes.ts';
import type { Scene } from './scene.ts';
import { settingsScenes } from './settings-scenes.ts';

const inEnglish: readonly Scene[] = [
  ...popupScenes,
  ...panelScenes,
  ...readerScenes,
  ...settingsScenes,
  ...pageScenes,
];

/** Every page of the extension in every state, and what it does in the pages of others. */
export const scenes: readonly Scene[] = [...inEnglish, ...arabicScenes(inEnglish)];

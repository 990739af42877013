import { type Scene, store } from './scene.ts';

const names: ReadonlySet<string> = new Set([
  'popup-cleaned',
  'popup-text',
  'popup-right-to-left',
  'panel-cleaned',
  'reader-story',
  'reader-style',
  'settings-new',
  'welcome',
  'page-picker',
]);

/** The same states in an interface that reads from right to left. */
export const arabicScenes = (scenes: readonly Scene[]): readonly Scene[] =>
  scenes
    .filter(({ name }) => names.has(name))
    .map((scene) => ({
      ...scene,
      name: `${scene.name}-in-arabic`,
      looks: ['light', 'narrow'],
      arrange: async (stage) => {
        await store(stage, 'local', { settings: { language: 'ar' } });
        return scene.arrange(stage);
      },
    }));

import { accessibleScenes } from './accessible-scenes.ts';

// In two files, because two workers test: all scenes in one would keep the other waiting at the end.
accessibleScenes((name) => !name.startsWith('popup-'));

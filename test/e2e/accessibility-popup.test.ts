import { accessibleScenes } from './accessible-scenes.ts';

accessibleScenes((name) => name.startsWith('popup-'));
